//! Tests of the shell that need no window: what its compiled configuration lets the page do.

mod access;
