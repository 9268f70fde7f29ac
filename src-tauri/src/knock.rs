//! One program at a time on a data folder: the second knocks, and the first comes forward. A knock says nothing else.

use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use interprocess::local_socket::prelude::*;
use interprocess::local_socket::{ListenerOptions, Name};

/// How long the first may take to come forward before it counts as hung.
const DEADLINE: Duration = Duration::from_secs(3);
/// Between two tries at a door that is not there yet.
const PAUSE: Duration = Duration::from_millis(20);
const CAME: u8 = 1;

/// Asks the program that holds `folder` to come forward. `false` where nothing answers in time.
pub fn knock(folder: &Path) -> bool {
    let (tell, told) = mpsc::channel();
    let folder = folder.to_owned();
    // Neither reaching a program that hangs nor waiting for its answer ends by itself.
    thread::spawn(move || {
        let started = Instant::now();
        while started.elapsed() < DEADLINE {
            if let Ok(came) = ask(&folder) {
                return tell.send(came);
            }
            thread::sleep(PAUSE);
        }
        tell.send(false)
    });
    told.recv_timeout(DEADLINE).unwrap_or(false)
}

/// The holder's answer; an error where there is no door at all.
fn ask(folder: &Path) -> io::Result<bool> {
    let mut door = LocalSocketStream::connect(door_of(folder)?)?;
    let mut answer = [0];
    Ok(door.read_exact(&mut answer).is_ok() && answer == [CAME])
}

/// Lets `come_forward` be called at each knock, for as long as the program runs. It says whether that was done.
pub fn answer_knocks(folder: &Path, come_forward: impl Fn() -> bool + Send + 'static) -> io::Result<()> {
    // What a program that was killed has left: whoever calls this holds the folder alone.
    let options = ListenerOptions::new().name(new_door(folder)?).try_overwrite(true);
    let listener = options.create_sync()?;
    thread::spawn(move || {
        for mut visitor in listener.incoming().filter_map(Result::ok) {
            if come_forward() && visitor.write_all(&[CAME]).is_err() {
                tracing::debug!("who knocked did not wait for the answer");
            }
        }
    });
    Ok(())
}

#[cfg(unix)]
fn door_of(folder: &Path) -> io::Result<Name<'static>> {
    use interprocess::local_socket::GenericFilePath;
    folder.join("door").to_fs_name::<GenericFilePath>()
}

#[cfg(unix)]
fn new_door(folder: &Path) -> io::Result<Name<'static>> {
    door_of(folder)
}

/// Named pipes are in no folder: the file holds the name of this run's.
#[cfg(windows)]
fn door_of(folder: &Path) -> io::Result<Name<'static>> {
    use interprocess::local_socket::GenericNamespaced;
    std::fs::read_to_string(folder.join("door"))?.to_ns_name::<GenericNamespaced>()
}

#[cfg(windows)]
fn new_door(folder: &Path) -> io::Result<Name<'static>> {
    let name = format!("portachiavi-{}", uuid::Uuid::new_v4());
    std::fs::write(folder.join("door"), name)?;
    door_of(folder)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    /// Answers knocks, and counts them.
    fn at_home(folder: &Path, comes: bool) -> Arc<AtomicUsize> {
        let knocks = Arc::new(AtomicUsize::new(0));
        let counted = knocks.clone();
        let come = move || {
            counted.fetch_add(1, Ordering::SeqCst);
            comes
        };
        answer_knocks(folder, come).unwrap();
        knocks
    }

    #[test]
    fn each_knock_brings_the_holder_of_that_folder_forward() {
        let [mine, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
        let (here, there) = (at_home(mine.path(), true), at_home(other.path(), true));
        assert!(knock(mine.path()));
        assert!(knock(mine.path()));
        assert_eq!(here.load(Ordering::SeqCst), 2);
        assert_eq!(there.load(Ordering::SeqCst), 0);
    }

    #[test]
    fn one_that_cannot_come_forward_is_told_from_one_that_did() {
        let folder = tempfile::tempdir().unwrap();
        at_home(folder.path(), false);
        assert!(!knock(folder.path()));
    }

    #[test]
    fn what_a_killed_program_left_is_no_hindrance() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("door"), "left").unwrap();
        at_home(folder.path(), true);
        assert!(knock(folder.path()));
    }

    #[test]
    fn where_nobody_answers_it_ends_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!knock(folder.path()));
    }
}
