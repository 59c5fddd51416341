using System.Diagnostics;
using Office.Web.Data.Sqlite;

namespace Office.Integration.Tests.Foundation;

/// <summary>A file system of a few megabytes in memory. Needs root; a machine that does not allow it skips the test.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("office-disk-").FullName;

    private SmallDisk()
    {
    }

    private string Filler => Path.Combine(_folder, "filler");

    public static SmallDisk Mount(int megabytes)
    {
        var disk = new SmallDisk();
        if (Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", disk._folder) != 0)
        {
            Directory.Delete(disk._folder);
            Assert.Skip("A small file system cannot be mounted here.");
        }

        return disk;
    }

    /// <summary>A database with the schema on this disk.</summary>
    public SqliteDatabase Database()
    {
        var copy = SqliteFile.Copy();
        var path = Path.Combine(_folder, "office.db");
        File.Move(copy, path, overwrite: true);
        Directory.Delete(Path.GetDirectoryName(copy)!);
        return new SqliteDatabase(path);
    }

    /// <summary>Leaves nothing free.</summary>
    public void Fill()
    {
        using var filler = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                filler.Write(new byte[4096]);
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    public void Dispose()
    {
        Run("umount", "-l", _folder);
        Directory.Delete(_folder);
    }

    private static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
