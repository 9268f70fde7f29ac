//! A connection that can be ended from within a request. HTTP alone has no way to give no answer.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use axum::{
    extract::connect_info::Connected,
    serve::{IncomingStream, Listener},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpListener,
};
use tokio_rustls::TlsAcceptor;

use crate::tls::Stream;

pub(crate) struct Switchboard {
    pub listener: TcpListener,
    /// `None` where the bytes go as they are.
    pub acceptor: Option<TlsAcceptor>,
}

/// The connection itself.
pub(crate) struct Wire {
    stream: Stream,
    line: Line,
}

/// Its switch, which every request that comes over it can reach.
#[derive(Clone, Default)]
pub(crate) struct Line(Arc<Mutex<Option<Ending>>>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// With what was written until then.
    Closed,
    /// With a RST in place of a FIN.
    Reset,
    /// When all that is on its way to the wire is there.
    ClosedOnceFlushed,
}

impl Line {
    /// Takes effect when the server next turns to the connection, as it does for every answer.
    pub fn end(&self, ending: Ending) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(ending);
    }

    fn ending(&self) -> Option<Ending> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wire {
    /// The error makes the server let go of the connection, and that closes it.
    fn usable(&self) -> io::Result<()> {
        match self.line.ending() {
            None | Some(Ending::ClosedOnceFlushed) => return Ok(()),
            Some(Ending::Closed) => (),
            Some(Ending::Reset) => {
                if let Some(socket) = self.stream.socket() {
                    socket.set_zero_linger()?;
                }
            }
        }
        Err(io::ErrorKind::BrokenPipe.into())
    }
}

impl Listener for Switchboard {
    type Io = Wire;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Wire, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.listener).await;
        let stream = Stream::new(stream, self.acceptor.as_ref());
        let line = Line::default();
        (Wire { stream, line }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

impl Connected<IncomingStream<'_, Switchboard>> for Line {
    fn connect_info(stream: IncomingStream<'_, Switchboard>) -> Self {
        stream.io().line.clone()
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.usable()?;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.usable()?;
        Pin::new(&mut self.stream).poll_write_vectored(context, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.usable()?;
        ready!(Pin::new(&mut self.stream).poll_flush(context))?;
        match self.line.ending() {
            Some(Ending::ClosedOnceFlushed) => Poll::Ready(Err(io::ErrorKind::BrokenPipe.into())),
            None | Some(Ending::Closed | Ending::Reset) => Poll::Ready(Ok(())),
        }
    }

    /// Says no goodbye where a reset is to be the last word.
    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.usable()?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
