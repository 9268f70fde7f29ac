//! Every screen of the window in a real browser, in every state, language and theme. Run by `cargo xtask test screens`.

#[path = "../e2e/app.rs"]
#[expect(dead_code, reason = "the stories use the rest")]
mod app;
#[path = "../e2e/desktop.rs"]
#[expect(dead_code, reason = "the stories use the rest")]
mod desktop;
mod page;
#[path = "../e2e/processes.rs"]
mod processes;
mod states;
