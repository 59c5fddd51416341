using System.Text;

namespace Office.Documents.Importing;

/// <summary>The old Office container (OLE): which streams its directory names.</summary>
internal static class CompoundFile
{
    private const int EntrySize = 128;

    /// <summary>Whether a directory entry of this name exists. Entries stand on 128-byte boundaries, their names are UTF-16.</summary>
    public static bool Names(ReadOnlySpan<byte> file, string stream)
    {
        ReadOnlySpan<byte> name = Encoding.Unicode.GetBytes(stream + "\0");
        for (var from = 0; from < file.Length;)
        {
            var at = file[from..].IndexOf(name);
            if (at < 0)
            {
                return false;
            }

            if ((from + at) % EntrySize == 0)
            {
                return true;
            }

            from += at + 2;
        }

        return false;
    }
}
