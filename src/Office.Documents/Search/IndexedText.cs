using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Office.Documents.Content;

namespace Office.Documents.Search;

/// <summary>All of a document that is indexed.</summary>
internal sealed record IndexedText
{
    private const int MostCharacters = 60_000;

    public required Guid RootId { get; init; }

    public required Guid OrganId { get; init; }

    public required SearchSource Source { get; init; }

    public required string Title { get; init; }

    public string? Number { get; init; }

    public string? ArchiveCode { get; init; }

    public required string OrganName { get; init; }

    /// <summary>文种; of a form it says nothing.</summary>
    public DocumentKind Kind { get; init; }

    public Urgency Urgency { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The text with what belongs to it, the names of attachments and what stands in them and, where its readers see them, the opinions.</summary>
    public required string Body { get; init; }

    /// <summary>As much of the body as is indexed; what is longer is found by its first sixty thousand characters.</summary>
    public string Searched => Body.Length <= MostCharacters ? Body : Body[..MostCharacters];

    public IEnumerable<string> Marks =>
    [
        .. Source is SearchSource.FormMatter ? Array.Empty<string>() : [SearchMarks.Kind((int)Kind)],
        SearchMarks.Year(On.Year), SearchMarks.Urgency((int)Urgency), SearchMarks.Source(Source),
        .. ArchiveCode is null ? Array.Empty<string>() : [SearchMarks.Filed],
        .. BigramTokenizer.Characters($"{Title} {Number} {OrganName} {Searched}"),
        .. BigramTokenizer.Characters(Title).Select(one => SearchMarks.In(SearchField.Title, one)),
        .. BigramTokenizer.Characters(Numbers).Select(one => SearchMarks.In(SearchField.Number, one)),
        .. BigramTokenizer.Characters(OrganName).Select(one => SearchMarks.In(SearchField.Organ, one)),
    ];

    public string Numbers => ArchiveCode is null ? Number ?? "" : $"{Number} {ArchiveCode}";

    public byte[] Digest() => SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{Title}\n{Number}\n{ArchiveCode}\n{OrganName}\n{(int)Kind}\n{(int)Urgency}\n{On:O}\n{Body}")));

    public static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var writer = new DeflateStream(packed, CompressionLevel.Fastest))
        {
            writer.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    public static string Unpack(byte[] packed)
    {
        using var reader = new StreamReader(new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
