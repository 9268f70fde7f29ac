use std::thread;
use std::time::{Duration, Instant};

use super::{KEYRING_PASSWORD, Session};

const PROMPTS: &str = "^gcr-prompter$|^Unlock Database - KeePassXC$|^KeePassXC - +Access Request$";

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

    /// Allows what KeePassXC asks for: its button for that has the keyboard.
    pub fn consent_at_prompt(&self) {
        self.at_prompt(&["key Return"]);
    }

    pub fn dismiss_prompt(&self) {
        self.at_prompt(&["key Escape"]);
    }

    /// Again where the prompt did not take it: a window is on the screen before it has the keyboard.
    fn at_prompt(&self, gestures: &[&str]) {
        self.until("the prompt is on the screen", || self.shows_prompt());
        let prompt = self.prompt();
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
            while self.prompt() == prompt && Instant::now() < end {
                thread::sleep(Duration::from_millis(10));
            }
            self.prompt() != prompt
        });
    }

    pub fn shows_prompt(&self) -> bool {
        !self.prompt().is_empty()
    }

    /// The window of GNOME Keyring's own, or of one of KeePassXC's dialogs; another one may follow it at once.
    fn prompt(&self) -> Vec<u8> {
        let found = self
            .command("xdotool")
            .args(["search", "--onlyvisible", "--any", "--class", "--name", PROMPTS])
            .output();
        found.unwrap().stdout
    }

    /// Whether the keyring asked for its prompter. Only without a display, where the prompter just notes it.
    pub fn has_prompted(&self) -> bool {
        self.directory.join("prompted").exists()
    }
}
