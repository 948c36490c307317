//! The rota: the matrix, proposals with their reasons, taking them over.

mod accepting;
mod fairness;
mod matrix;
mod proposals;
mod reasons;
mod solver;
mod stage;
