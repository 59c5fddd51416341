using System.Runtime.InteropServices;
using System.Text;

namespace Office.Documents.Attachments;

/// <summary>Makes a rename durable: on Linux the directory has an fsync of its own, which .NET does not offer.</summary>
internal static class DirectorySync
{
    public static void Flush(string directory)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var handle = OpenDirectory(Encoding.UTF8.GetBytes(directory + "\0"), flags: 0);
        if (handle < 0)
        {
            throw new IOException($"The directory {directory} cannot be opened: error {Marshal.GetLastPInvokeError()}.");
        }

        try
        {
            if (Fsync(handle) != 0)
            {
                throw new IOException($"The directory {directory} cannot be flushed: error {Marshal.GetLastPInvokeError()}.");
            }
        }
        finally
        {
            _ = Close(handle);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenDirectory(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fsync(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
