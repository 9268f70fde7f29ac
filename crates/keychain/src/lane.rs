use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

/// How many hung threads may be left behind before calls are refused at once.
const LEFT_BEHIND_AT_MOST: usize = 4;

/// A queue with one thread that carries out its calls one after the other, on a desk `D` that lives as long as the
/// thread. A thread that hangs in a call is left behind, and a new one with a new desk goes on with the queue.
pub struct Lane<D> {
    name: &'static str,
    deadline: Duration,
    calls: Sender<Call<D>>,
    shared: Arc<Shared<D>>,
}

type Call<D> = Box<dyn FnOnce(&mut D) + Send>;

struct Shared<D> {
    queue: Mutex<Receiver<Call<D>>>,
    current: Mutex<Option<Arc<Thread>>>,
    alive: AtomicUsize,
}

struct Thread {
    busy_since: Mutex<Option<Instant>>,
}

/// The call did not end by the deadline. One that had not begun will not begin any more.
#[derive(Debug, PartialEq, Eq)]
pub struct Late;

/// Asks, in the middle of a call, whether somebody still waits for it.
pub struct Waiting<'a>(&'a dyn Fn() -> bool);

impl Waiting<'_> {
    pub fn still(&self) -> bool {
        (self.0)()
    }
}

impl<D: Default + 'static> Lane<D> {
    pub fn new(name: &'static str, deadline: Duration) -> Self {
        let (calls, queue) = channel();
        Lane {
            name,
            deadline,
            calls,
            shared: Arc::new(Shared {
                queue: Mutex::new(queue),
                current: Mutex::new(None),
                alive: AtomicUsize::new(0),
            }),
        }
    }

    pub async fn run<T: Send + 'static>(
        &self,
        call: impl FnOnce(&mut D, &Waiting<'_>) -> T + Send + 'static,
    ) -> Result<T, Late> {
        let (answer, answered) = oneshot::channel();
        let call: Call<D> = Box::new(move |desk| {
            if answer.is_closed() {
                return;
            }
            let outcome = call(desk, &Waiting(&|| !answer.is_closed()));
            let _ = answer.send(outcome);
        });
        self.calls.send(call).map_err(|_| Late)?;
        self.start_thread()?;
        match tokio::time::timeout(self.deadline, answered).await {
            Ok(answer) => answer.map_err(|_| Late),
            Err(_) => {
                self.leave_hung_thread();
                Err(Late)
            }
        }
    }

    fn start_thread(&self) -> Result<(), Late> {
        let mut current = lock(&self.shared.current);
        if current.is_some() {
            return Ok(());
        }
        if self.shared.alive.load(Ordering::SeqCst) > LEFT_BEHIND_AT_MOST {
            return Err(Late);
        }
        let thread = Arc::new(Thread {
            busy_since: Mutex::new(None),
        });
        let (shared, served) = (self.shared.clone(), thread.clone());
        thread::Builder::new()
            .name(self.name.to_owned())
            .spawn(move || serve(&shared, &served))
            .map_err(|_| Late)?;
        self.shared.alive.fetch_add(1, Ordering::SeqCst);
        *current = Some(thread);
        Ok(())
    }

    /// A call that waited behind a slow one must not condemn a thread that has only just begun it.
    fn leave_hung_thread(&self) {
        let mut current = lock(&self.shared.current);
        let hung = current.as_ref().is_some_and(|thread| {
            lock(&thread.busy_since).is_some_and(|since| since.elapsed() >= self.deadline / 2)
        });
        if hung {
            tracing::warn!(
                lane = self.name,
                "a keychain call hangs; its thread is left behind"
            );
            *current = None;
            drop(current);
            // What waits behind the hung call still has until its own deadline.
            let _ = self.start_thread();
        }
    }
}

fn serve<D: Default>(shared: &Shared<D>, thread: &Arc<Thread>) {
    let mut desk = D::default();
    while let Some(call) = next(shared, thread) {
        // A call that panics takes its caller's answer and the desk with it, and nothing else.
        if catch_unwind(AssertUnwindSafe(|| call(&mut desk))).is_err() {
            desk = D::default();
        }
        *lock(&thread.busy_since) = None;
    }
    shared.alive.fetch_sub(1, Ordering::SeqCst);
}

/// `None` once the lane is gone, or has left this thread behind.
fn next<D>(shared: &Shared<D>, thread: &Arc<Thread>) -> Option<Call<D>> {
    let queue = lock(&shared.queue);
    let is_current = lock(&shared.current)
        .as_ref()
        .is_some_and(|current| Arc::ptr_eq(current, thread));
    let call = if is_current { queue.recv().ok() } else { None };
    *lock(&thread.busy_since) = call.is_some().then(Instant::now);
    call
}

/// What these locks guard is whole at every moment, so a panic elsewhere spoils nothing.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Tally(u32);

    fn lane(deadline: Duration) -> Lane<Tally> {
        Lane::new("test-lane", deadline)
    }

    fn count(tally: &mut Tally, _: &Waiting<'_>) -> u32 {
        tally.0 += 1;
        tally.0
    }

    const AMPLE: Duration = Duration::from_secs(60);
    const SHORT: Duration = Duration::from_millis(400);

    #[tokio::test]
    async fn calls_share_one_desk_on_one_thread() {
        let lane = lane(AMPLE);
        assert_eq!(lane.run(count).await, Ok(1));
        assert_eq!(lane.run(count).await, Ok(2));
    }

    #[tokio::test]
    async fn after_a_hung_call_the_next_ones_are_answered_at_a_new_desk() {
        let lane = lane(SHORT);
        let (_hold, held) = channel::<()>();
        assert_eq!(lane.run(count).await, Ok(1));
        assert_eq!(lane.run(move |_, _| held.recv().is_ok()).await, Err(Late));
        assert_eq!(lane.run(count).await, Ok(1));
    }

    #[tokio::test]
    async fn a_call_given_up_before_it_began_never_begins() {
        let lane = lane(AMPLE);
        let (release, held) = channel::<()>();
        let slow = lane.run(move |_, _| held.recv().is_ok());
        let given_up = tokio::time::timeout(SHORT, async {
            let _ = tokio::join!(slow, lane.run(count));
        });
        assert!(given_up.await.is_err(), "both callers have gone");
        release.send(()).unwrap();
        assert_eq!(lane.run(count).await, Ok(1), "the abandoned count was skipped");
    }

    #[tokio::test]
    async fn hung_threads_are_bounded_and_forgiven_once_they_end() {
        let lane = lane(SHORT);
        let mut holds = Vec::new();
        for _ in 0..=LEFT_BEHIND_AT_MOST {
            let (hold, held) = channel::<()>();
            holds.push(hold);
            assert_eq!(lane.run(move |_, _| held.recv().is_ok()).await, Err(Late));
        }
        assert_eq!(lane.run(count).await, Err(Late), "no thread beyond the bound");
        drop(holds);
        let answered = tokio::time::timeout(AMPLE, async { while lane.run(count).await.is_err() {} });
        assert!(
            answered.await.is_ok(),
            "the lane goes on once the hung calls ended"
        );
    }

    #[tokio::test]
    async fn a_call_that_panics_costs_only_itself() {
        let lane = lane(AMPLE);
        assert_eq!(lane.run(|_, _| assert_eq!(1, 2, "as ordered")).await, Err(Late));
        assert_eq!(lane.run(count).await, Ok(1));
    }
}
