//! The rota: the matrix, proposals with their reasons, taking them over.

mod accepting;
mod matrix;
mod proposals;
mod solver;
mod stage;
