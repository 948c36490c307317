//! The real binary under everything that goes wrong: refused values, unusable files, full disks, sudden ends, two writers
//! at once, hostile text. Beside that, the command line's documented answers, by the letter.

mod answers;
mod exit_codes;
mod exports;
mod hostile;
mod letters;
mod live;
mod opening;
mod pasting;
mod replies;
mod retro;
mod sample;
mod shapes;
mod signups;
mod story;
mod support;
mod tasks;
mod writing;
