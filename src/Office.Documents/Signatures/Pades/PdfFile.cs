using System.Globalization;
using System.Text;

namespace Office.Documents.Signatures.Pades;

/// <summary>
/// An existing PDF with plain cross-reference tables, such as <c>PdfWriter</c> makes, and its incremental updates. Read
/// newest first, so that each object is seen as it now is.
/// </summary>
internal sealed class PdfFile
{
    private const int MostNodes = 100_000;

    private readonly byte[] _bytes;
    private readonly Dictionary<int, int> _offsets = [];

    /// <exception cref="InvalidDataException">The file is damaged or has compressed cross-references.</exception>
    public PdfFile(byte[] bytes)
    {
        _bytes = bytes;
        var mark = bytes.AsSpan().LastIndexOf("startxref"u8);
        if (mark < 0)
        {
            throw new InvalidDataException("The PDF has no cross-reference table.");
        }
        LastTable = Integer(new PdfParser(bytes, mark + 9).Value());
        HashSet<int> seen = [];
        PdfValue.Dictionary? newest = null;
        for (var table = (int?)LastTable; table is { } place;)
        {
            if (!seen.Add(place) || place < 0 || place >= bytes.Length)
            {
                throw new InvalidDataException("The PDF's cross-references are damaged.");
            }
            var trailer = ReadTable(place);
            newest ??= trailer;
            table = trailer["Prev"] is { } previous ? Integer(previous) : null;
        }
        Trailer = newest!;
    }

    public PdfValue.Dictionary Trailer { get; }

    /// <summary>Offset of the newest table.</summary>
    public int LastTable { get; }

    /// <summary>The first number that no object has.</summary>
    public int NextNumber => Integer(Trailer["Size"]);

    /// <summary>The numbers of all objects and where they stand; below zero for one that was deleted.</summary>
    public IReadOnlyDictionary<int, int> Places => _offsets;

    public int RootNumber => Trailer["Root"] is PdfValue.Reference root ? root.Target : throw new InvalidDataException("The PDF has no root.");

    /// <summary>A value with references followed.</summary>
    public PdfValue? Follow(PdfValue? value)
    {
        for (var steps = 0; value is PdfValue.Reference reference; steps++)
        {
            value = steps < 20 ? Read(reference.Target) : throw new InvalidDataException("The PDF refers in a circle.");
        }
        return value;
    }

    public PdfValue.Dictionary Dictionary(int number) =>
        Read(number) as PdfValue.Dictionary ?? throw new InvalidDataException("The PDF lacks an object.");

    /// <summary>The bytes of an object's value as they stand in the file.</summary>
    public string Source(int number)
    {
        var (start, parser) = Open(number);
        parser.Value();
        return Encoding.Latin1.GetString(_bytes, start, parser.Position - start);
    }

    /// <summary>The bytes of a stream as they are stored; null for an object that is none, or whose length is wrong.</summary>
    public ReadOnlyMemory<byte>? Stream(int number)
    {
        var (_, parser) = Open(number);
        if (parser.Value() is not PdfValue.Dictionary dictionary || parser.Token() is not "stream"
            || Follow(dictionary["Length"]) is not PdfValue.Number { Value: >= 0 and <= int.MaxValue } length)
        {
            return null;
        }
        var start = parser.Position;
        start += start + 1 < _bytes.Length && _bytes[start] == '\r' && _bytes[start + 1] == '\n' ? 2 : 1;
        var end = start + (long)length.Value;
        return end <= _bytes.Length && new PdfParser(_bytes, (int)end).Token() is "endstream" ? _bytes.AsMemory(start, (int)length.Value) : null;
    }

    /// <summary>The pages' object numbers in order.</summary>
    public List<int> PageNumbers()
    {
        List<int> pages = [];
        Collect(Dictionary(RootNumber)["Pages"], pages, []);
        return pages;
    }

    public static int Integer(PdfValue? value) =>
        value is PdfValue.Number { Value: >= 0 and <= int.MaxValue } number ? (int)number.Value : throw new InvalidDataException("The PDF is damaged.");

    private void Collect(PdfValue? node, List<int> pages, HashSet<int> seen)
    {
        // A node that is met twice would be met a million times in a file made for that.
        if (node is not PdfValue.Reference reference || !seen.Add(reference.Target) || seen.Count > MostNodes)
        {
            throw new InvalidDataException("The PDF's pages are damaged.");
        }
        if (Dictionary(reference.Target)["Kids"] is PdfValue.Array kids)
        {
            foreach (var kid in kids.Items)
            {
                Collect(kid, pages, seen);
            }
        }
        else
        {
            pages.Add(reference.Target);
        }
    }

    private PdfValue? Read(int number) => _offsets.GetValueOrDefault(number, -1) >= 0 ? Open(number).Parser.Value() : null;

    private (int Start, PdfParser Parser) Open(int number)
    {
        if (!_offsets.TryGetValue(number, out var offset) || offset < 0 || offset >= _bytes.Length)
        {
            throw new InvalidDataException("The PDF lacks an object.");
        }
        var parser = new PdfParser(_bytes, offset);
        if (!int.TryParse(parser.Token(), NumberStyles.None, CultureInfo.InvariantCulture, out var found) || found != number
            || parser.Token().Length == 0 || parser.Token() is not "obj")
        {
            throw new InvalidDataException("The PDF's cross-references are wrong.");
        }
        return (parser.Position, parser);
    }

    private PdfValue.Dictionary ReadTable(int place)
    {
        var parser = new PdfParser(_bytes, place);
        if (parser.Token() is not "xref")
        {
            throw new InvalidDataException("The PDF has compressed cross-references, which are not read.");
        }
        for (var token = parser.Token(); token is not "trailer"; token = parser.Token())
        {
            if (!int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                || !int.TryParse(parser.Token(), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                throw new InvalidDataException("The PDF's cross-references are damaged.");
            }
            for (var i = 0; i < count; i++)
            {
                var offset = parser.Token();
                if (parser.Token().Length == 0)
                {
                    throw new InvalidDataException("The PDF's cross-references end too early.");
                }
                var isUsed = parser.Token() is "n";
                if (int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && first <= int.MaxValue - i)
                {
                    _offsets.TryAdd(first + i, isUsed ? at : -1);
                }
            }
        }
        return parser.Value() as PdfValue.Dictionary ?? throw new InvalidDataException("The PDF has no trailer.");
    }
}
