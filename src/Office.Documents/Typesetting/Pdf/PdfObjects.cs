using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>The numbered objects of a new PDF file.</summary>
internal sealed class PdfObjects
{
    private readonly List<byte[]?> _objects = [];

    /// <summary>Takes a number for an object that is written later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    public void Set(int number, string body) => _objects[number - 1] = Encoding.Latin1.GetBytes(body);

    /// <param name="dictionary">Entries without brackets, Length and Filter.</param>
    /// <param name="data">The stream's bytes.</param>
    /// <param name="compress">False for XMP, which readers look for in plain.</param>
    public int AddStream(string dictionary, ReadOnlySpan<byte> data, bool compress = true)
    {
        var number = Reserve();
        var bytes = compress ? Deflate(data) : data.ToArray();
        var filter = compress ? "/Filter/FlateDecode" : string.Empty;
        byte[] body =
        [
            .. Encoding.Latin1.GetBytes($"<<{dictionary}{filter}/Length {bytes.Length.ToString(CultureInfo.InvariantCulture)}>>\nstream\n"),
            .. bytes,
            .. "\nendstream"u8,
        ];
        _objects[number - 1] = body;
        return number;
    }

    public static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(data);
        }
        return compressed.ToArray();
    }

    /// <summary>The file: header, objects, table, trailer. Its identifier is a hash of all that is in it.</summary>
    public byte[] ToFile(int catalog, int info)
    {
        using var file = new MemoryStream();
        // The second line tells transfer programs that the file is binary, as PDF/A asks.
        Write(file, "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        List<long> offsets = [];
        for (var i = 0; i < _objects.Count; i++)
        {
            offsets.Add(file.Position);
            Write(file, $"{i + 1} 0 obj\n");
            file.Write(_objects[i] ?? throw new InvalidOperationException("An object was reserved and never written."));
            Write(file, "\nendobj\n");
        }
        var id = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)).AsSpan(0, 16));
        var table = file.Position;
        Write(file, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            Write(file, $"{offset:D10} 00000 n \n");
        }
        Write(file, $"trailer\n<</Size {_objects.Count + 1}/Root {catalog} 0 R/Info {info} 0 R/ID[<{id}><{id}>]>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private static void Write(MemoryStream file, FormattableString text) =>
        file.Write(Encoding.Latin1.GetBytes(text.ToString(CultureInfo.InvariantCulture)));

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
