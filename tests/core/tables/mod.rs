//! Tables that others made, read from their bytes.

mod columns;
mod text;
mod workbooks;
