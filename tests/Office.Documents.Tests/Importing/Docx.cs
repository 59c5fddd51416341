using System.IO.Compression;
using System.Text;

namespace Office.Documents.Tests.Importing;

/// <summary>Writes small docx packages by hand, honest and hostile ones.</summary>
internal sealed class Docx
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly Dictionary<string, byte[]> _parts = [];

    public static Docx Of(params string[] paragraphs) => OfBody(string.Concat(paragraphs.Select(text => P(text))));

    public static Docx OfBody(string body)
    {
        var docx = new Docx();
        docx.With(
            "[Content_Types].xml",
            """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        docx.With(
            "_rels/.rels",
            """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
        return docx.With("word/document.xml", Wrap("document", $"<w:body>{body}</w:body>"));
    }

    /// <summary>A paragraph; properties are raw pPr content.</summary>
    public static string P(string text, string properties = "", string runProperties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{R(text, runProperties)}</w:p>";

    public static string R(string text, string properties = "") =>
        $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>""";

    public static string Wrap(string root, string inner) =>
        $"""<w:{root} xmlns:w="{Word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:m="urn:m">{inner}</w:{root}>""";

    public Docx With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public Docx With(string path, byte[] content)
    {
        _parts[path] = content;
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in _parts)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }
}
