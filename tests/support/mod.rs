//! What the runners share to drive the real window.

#![allow(dead_code, reason = "each runner uses the part that it needs")]

pub mod keys;
pub mod machine;
pub mod window;
