//! What the runners share to drive the real window.

pub mod machine;
pub mod window;
