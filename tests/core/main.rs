//! Tests of the core, one module per room; `tidy` holds the house's rules on the sources themselves.

mod tidy;
