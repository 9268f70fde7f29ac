//! Programs of others, as a story needs them.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

/// Ample, on a machine that is busy with something else, too.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// A program that ends when this is dropped, and also when this process is killed: a shell watches over it through
/// a pipe that the system closes in either case.
pub struct Daemon {
    watch: Child,
}

const WATCH: &str = r#"
exec 3<&0
input=$1; shift
printf %s "$input" | { exec 3<&-; exec "$@"; } &
daemon=$!
cat <&3 >/dev/null
kill -TERM $daemon; kill -CONT $daemon
wait
"#;

impl Daemon {
    pub fn start(command: &mut Command, input: &str) -> Daemon {
        Daemon::saying(command, input, Stdio::piped(), Stdio::null())
    }

    /// All that it prints goes into `log`.
    pub fn logging(command: &mut Command, log: &Path) -> Daemon {
        let log = fs::File::create(log).unwrap();
        let errors = log.try_clone().unwrap();
        Daemon::saying(command, "", log.into(), errors.into())
    }

    fn saying(command: &mut Command, input: &str, output: Stdio, errors: Stdio) -> Daemon {
        let mut watch = Command::new("sh");
        watch.args(["-c", WATCH, "watch", input]);
        watch.arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => watch.env(name, value),
                None => watch.env_remove(name),
            };
        }
        watch.stdin(Stdio::piped()).stdout(output).stderr(errors);
        Daemon {
            watch: watch.spawn().unwrap(),
        }
    }

    /// What it prints first: its address.
    pub fn first_line(&mut self) -> String {
        let mut line = String::new();
        let output = self.watch.stdout.as_mut().unwrap();
        BufReader::new(output).read_line(&mut line).unwrap();
        line.trim().to_owned()
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        drop(self.watch.stdin.take());
        let _ = self.watch.wait();
    }
}

#[track_caller]
pub fn until(what: &str, holds: impl Fn() -> bool) {
    assert!(comes_true(holds), "in time, {what}");
}

/// Within the deadline.
pub fn comes_true(holds: impl Fn() -> bool) -> bool {
    let end = Instant::now() + DEADLINE;
    while !holds() {
        if Instant::now() > end {
            return false;
        }
        thread::sleep(Duration::from_millis(10));
    }
    true
}

/// `false`, and a word about it, where one of them is not to be had; where the variable `needs` is 1, that fails.
pub fn all_installed(programs: &[&str], needs: &str) -> bool {
    let missing: Vec<_> = programs.iter().filter(|program| !installed(program)).collect();
    if missing.is_empty() {
        return true;
    }
    assert_ne!(env::var(needs).as_deref(), Ok("1"), "not installed: {missing:?}");
    println!("passed without being run, for want of {missing:?}");
    false
}

pub fn installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|directory| fs::metadata(directory.join(program)).is_ok())
}
