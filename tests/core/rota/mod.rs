//! The rota: the matrix, proposals with their reasons, taking them over.

mod sim;
mod solver;
