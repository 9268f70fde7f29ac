use std::thread;
use std::time::{Duration, Instant};

use super::{KEYRING_PASSWORD, Session};

const PROMPTS: &str = "^gcr-prompter$|^Unlock Database - KeePassXC$";

impl Session {
    /// Types the keyring's password into the prompt on the screen, and confirms.
    pub fn answer_prompt(&self) {
        self.at_prompt(&["key ctrl+a", &format!("type {KEYRING_PASSWORD}"), "key Return"]);
    }

    /// Types a new keyring's password twice, and confirms.
    pub fn answer_new_password_prompt(&self) {
        let password = format!("type {KEYRING_PASSWORD}");
        self.at_prompt(&[
            "key ctrl+a",
            &password,
            "key Tab",
            "key ctrl+a",
            &password,
            "key Return",
        ]);
    }

    pub fn dismiss_prompt(&self) {
        self.at_prompt(&["key Escape"]);
    }

    /// Again where the prompt did not take it: a window is on the screen before it has the keyboard.
    fn at_prompt(&self, gestures: &[&str]) {
        self.until("the prompt is on the screen", || self.shows_prompt());
        self.until("the prompt is settled", || {
            for gesture in gestures {
                let (verb, argument) = gesture.split_once(' ').unwrap();
                assert!(
                    self.command("xdotool")
                        .args([verb, argument])
                        .status()
                        .unwrap()
                        .success()
                );
            }
            let end = Instant::now() + Duration::from_secs(2);
            while self.shows_prompt() && Instant::now() < end {
                thread::sleep(Duration::from_millis(10));
            }
            !self.shows_prompt()
        });
    }

    /// GNOME Keyring's own, or one of KeePassXC's dialogs.
    pub fn shows_prompt(&self) -> bool {
        let found = self
            .command("xdotool")
            .args(["search", "--onlyvisible", "--any", "--class", "--name", PROMPTS])
            .output();
        !found.unwrap().stdout.is_empty()
    }

    /// Whether the keyring asked for its prompter. Only without a display, where the prompter just notes it.
    pub fn has_prompted(&self) -> bool {
        self.directory.join("prompted").exists()
    }
}
