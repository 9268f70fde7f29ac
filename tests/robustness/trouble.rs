//! What goes wrong on this machine while one verb is at work: the keychain, the disk, and the end of the program.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use std::{fs, future};

use portachiavi_keys::{KeychainError, KeychainState};
use tokio::sync::Notify;

/// Where in a call the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Moment {
    Before,
    /// While the portal has it in its hands.
    During,
    After,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeychainFault {
    Refuses,
    /// Nothing was done.
    Hangs,
    /// It was done, and nobody heard of it.
    HangsAfter,
    Locked,
}

impl KeychainFault {
    pub const ALL: [KeychainFault; 4] = [
        KeychainFault::Refuses,
        KeychainFault::Hangs,
        KeychainFault::HangsAfter,
        KeychainFault::Locked,
    ];

    pub fn error(self) -> KeychainError {
        match self {
            KeychainFault::Refuses => KeychainError::NotReady(KeychainState::Unknown),
            KeychainFault::Hangs | KeychainFault::HangsAfter => KeychainError::TimedOut,
            KeychainFault::Locked => KeychainError::NotReady(KeychainState::Locked),
        }
    }
}

/// From the `first` call on, for so many.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    pub first: u32,
    pub calls: u32,
}

impl Span {
    fn has(self, call: u32) -> bool {
        (self.first..self.first.saturating_add(self.calls)).contains(&call)
    }
}

#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// At the n-th call of any port.
    pub death: Option<(u32, Moment)>,
    pub keychain: Option<(Span, KeychainFault)>,
    /// The disk is full at these writes of the ledger.
    pub full: Option<Span>,
}

/// How the program ends at its moment of death.
pub enum End {
    /// Whoever runs the verb lets go of it.
    LetGo,
    /// Says so, and waits for the signal.
    Tell(fn()),
}

pub struct Trouble {
    plan: Plan,
    end: End,
    /// Of the file system that the ledger is on, where it may be filled.
    disk: Option<PathBuf>,
    calls: AtomicU32,
    keychain_calls: AtomicU32,
    writes: AtomicU32,
    died: Notify,
    bitten: Mutex<Vec<&'static str>>,
}

impl Trouble {
    pub fn new(plan: Plan, end: End, disk: Option<PathBuf>) -> Self {
        Trouble {
            plan,
            end,
            disk,
            calls: AtomicU32::new(0),
            keychain_calls: AtomicU32::new(0),
            writes: AtomicU32::new(0),
            died: Notify::new(),
            bitten: Mutex::default(),
        }
    }

    pub async fn died(&self) {
        self.died.notified().await;
    }

    /// What really happened of the plan.
    pub fn bitten(&self) -> Vec<&'static str> {
        self.bitten.lock().unwrap().clone()
    }

    fn bites(&self, what: &'static str) {
        self.bitten.lock().unwrap().push(what);
    }

    /// A call of some port, with the death that may come at it.
    pub async fn around<T>(&self, call: impl Future<Output = T>) -> T {
        let number = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
        match self.plan.death.filter(|(at, _)| *at == number) {
            None => call.await,
            Some((_, Moment::Before)) => self.end().await,
            Some((_, Moment::After)) => {
                call.await;
                self.end().await
            }
            Some((_, Moment::During)) => {
                let _ = tokio::time::timeout(Duration::from_micros(600), call).await;
                self.end().await
            }
        }
    }

    /// The same for a port whose calls cannot be let go of half-way.
    pub async fn around_whole<T>(&self, call: impl Future<Output = T>) -> T {
        let number = self.calls.load(Ordering::SeqCst) + 1;
        if self.plan.death == Some((number, Moment::During)) {
            self.calls.fetch_add(1, Ordering::SeqCst);
            call.await;
            return self.end().await;
        }
        self.around(call).await
    }

    async fn end<T>(&self) -> T {
        self.bites("program killed");
        match self.end {
            End::LetGo => self.died.notify_one(),
            End::Tell(tell) => tell(),
        }
        future::pending().await
    }

    pub async fn keychain<T>(
        &self,
        call: impl Future<Output = Result<T, KeychainError>>,
    ) -> Result<T, KeychainError> {
        let number = self.keychain_calls.fetch_add(1, Ordering::SeqCst) + 1;
        match self.plan.keychain.filter(|(span, _)| span.has(number)) {
            None => self.around_whole(call).await,
            Some((_, fault)) => {
                self.bites(match fault {
                    KeychainFault::Refuses => "keychain refuses",
                    KeychainFault::Hangs => "keychain hangs",
                    KeychainFault::HangsAfter => "keychain hangs after the write",
                    KeychainFault::Locked => "keychain locked",
                });
                if fault == KeychainFault::HangsAfter {
                    let _ = self.around_whole(call).await;
                }
                Err(fault.error())
            }
        }
    }

    /// A write of the ledger, on a disk that may be full for as long as it takes.
    pub async fn write<T, E>(&self, call: impl Future<Output = Result<T, E>>) -> Result<T, E> {
        let number = self.writes.fetch_add(1, Ordering::SeqCst) + 1;
        let full = self.plan.full.is_some_and(|span| span.has(number));
        let filler = full
            .then(|| self.disk.as_ref().map(|disk| Filler::fill(disk)))
            .flatten();
        let answer = self.around_whole(call).await;
        if filler.is_some() && answer.is_err() {
            self.bites("disk full");
        }
        answer
    }
}

/// Takes all the room there is on a small file system, until it is dropped.
struct Filler(PathBuf);

impl Filler {
    fn fill(disk: &std::path::Path) -> Filler {
        let path = disk.join("filler");
        let mut file = fs::File::create(&path).unwrap();
        let block = [0; 64 * 1024];
        while std::io::Write::write_all(&mut file, &block).is_ok() {}
        // The last pages, one by one.
        while std::io::Write::write(&mut file, &block[..4096]).is_ok_and(|written| written > 0) {}
        Filler(path)
    }
}

impl Drop for Filler {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
