using System.Globalization;
using System.Text;

namespace Office.Documents.Signatures.Pades;

/// <summary>Objects appended to a PDF behind its last byte.</summary>
internal sealed class PdfUpdate : IDisposable
{
    /// <summary>Characters kept for the byte range, filled in when the file's length is known.</summary>
    public const int RangeLength = 60;

    private readonly MemoryStream _bytes = new();
    private readonly SortedDictionary<int, long> _offsets = [];
    private readonly PdfFile _file;
    private int _next;

    public PdfUpdate(byte[] original, PdfFile file)
    {
        _file = file;
        _next = file.NextNumber;
        _bytes.Write(original);
        if (original[^1] != '\n')
        {
            _bytes.WriteByte((byte)'\n');
        }
    }

    public int Reserve() => _next++;

    public void Write(int number, string body)
    {
        Begin(number);
        Append(body + "\nendobj\n");
    }

    public void WriteStream(int number, string dictionary, byte[] content)
    {
        Begin(number);
        Append($"<<{dictionary}>>\nstream\n");
        _bytes.Write(content);
        Append("\nendstream\nendobj\n");
    }

    /// <summary>A signature dictionary with room to fill in. Returns where Contents and ByteRange start.</summary>
    public (int Contents, int Range) WriteSignature(int number, string entries, int room)
    {
        Begin(number);
        Append($"<<{entries}/ByteRange ");
        var range = (int)_bytes.Position;
        Append(new string(' ', RangeLength) + "/Contents ");
        var contents = (int)_bytes.Position;
        Append("<" + new string('0', 2 * room) + ">>>\nendobj\n");
        return (contents, range);
    }

    public byte[] Finish()
    {
        var table = _bytes.Position;
        Append("xref\n");
        foreach (var (number, offset) in _offsets)
        {
            Append(string.Create(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n"));
        }
        var info = _file.Trailer["Info"] is PdfValue.Reference reference ? $"/Info {reference.Target} 0 R" : string.Empty;
        var id = _file.Trailer["ID"] is PdfValue.Array { Items: [PdfValue.Text first, ..] } ? Convert.ToHexString(first.Bytes) : string.Empty;
        // The second half of the identifier changes with the content.
        var changed = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length)).AsSpan(0, 16));
        Append($"trailer\n<</Size {_next}/Root {_file.RootNumber} 0 R{info}/ID[<{id}><{changed}>]/Prev {_file.LastTable}>>\nstartxref\n");
        Append(table.ToString(CultureInfo.InvariantCulture) + "\n%%EOF\n");
        return _bytes.ToArray();
    }

    public void Dispose() => _bytes.Dispose();

    private void Begin(int number)
    {
        _offsets[number] = _bytes.Position;
        Append(number.ToString(CultureInfo.InvariantCulture) + " 0 obj\n");
    }

    private void Append(string text) => _bytes.Write(Encoding.Latin1.GetBytes(text));
}
