// A console window would open beside the real one on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    portachiavi_shell::run(clap::Parser::parse())
}
