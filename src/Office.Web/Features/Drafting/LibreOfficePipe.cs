using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Office.Web.Features.Drafting;

/// <summary>
/// The pipe on which a running LibreOffice takes the command line of a second one: it says when it is ready, and again when the
/// files of that command line are done. One connection for one command line.
/// </summary>
internal static class LibreOfficePipe
{
    private const string Ready = "InternalIPC::SendArguments";
    private const string Done = "InternalIPC::ProcessingDone";

    /// <summary>The pipe of the LibreOffice with this profile; null while it is not there.</summary>
    public static string? Find(string profile)
    {
        // Named by its own rule after the profile: every byte in hexadecimal without a leading zero.
#pragma warning disable CA5351 // Not for safety: it is the name that LibreOffice gives.
        var digest = MD5.HashData(Encoding.Unicode.GetBytes(profile));
#pragma warning restore CA5351
        var name = "_SingleOfficeIPC_" + string.Concat(digest.Select(part => part.ToString("x", CultureInfo.InvariantCulture)));
        return new[] { "/tmp", "/var/tmp", Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR") }
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFileSystemEntries(folder!, "OSL_PIPE_*" + name))
            .FirstOrDefault();
    }

    /// <summary>Whether it takes a command line now.</summary>
    public static async Task<bool> IsReadyAsync(string pipe, CancellationToken cancellationToken)
    {
        using var socket = await OpenAsync(pipe, cancellationToken);
        return socket is not null;
    }

    /// <summary>Hands a command line over and waits until it is done.</summary>
    /// <returns>False when the other side goes away before it says so.</returns>
    public static async Task<bool> SendAsync(string pipe, string folder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var socket = await OpenAsync(pipe, cancellationToken);
        if (socket is null)
        {
            return false;
        }

        var line = $"InternalIPC::Arguments1{Escaped("file://" + folder)}{string.Concat(arguments.Select(one => "," + Escaped(one)))}\0";
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(line), cancellationToken);
            return await ReadAsync(socket, cancellationToken) == Done;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static async Task<Socket?> OpenAsync(string pipe, CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        var isReady = false;
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(pipe), cancellationToken);
            isReady = await ReadAsync(socket, cancellationToken) == Ready;
            return isReady ? socket : null;
        }
        catch (SocketException)
        {
            return null;
        }
        finally
        {
            if (!isReady)
            {
                socket.Dispose();
            }
        }
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);

    // Every message ends with a zero byte.
    private static async Task<string> ReadAsync(Socket socket, CancellationToken cancellationToken)
    {
        var read = new byte[64];
        var length = 0;
        while (length < read.Length)
        {
            var more = await socket.ReceiveAsync(read.AsMemory(length), cancellationToken);
            if (more == 0)
            {
                break;
            }

            length += more;
            if (read[length - 1] == 0)
            {
                return Encoding.ASCII.GetString(read, 0, length - 1);
            }
        }

        return "";
    }
}
