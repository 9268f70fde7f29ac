use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::{env, fs};

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
        let mut watch = Command::new("sh");
        watch.args(["-c", WATCH, "watch", input]);
        watch.arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => watch.env(name, value),
                None => watch.env_remove(name),
            };
        }
        watch
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
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

pub fn installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|directory| fs::metadata(directory.join(program)).is_ok())
}
