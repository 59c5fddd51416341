using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Office.Documents.Importing;
using Office.Web.Features.Drafting;

namespace Office.Web.Tests.Features.Drafting;

public sealed class DraftReaderTests
{
    [Fact]
    public async Task Without_libreoffice_an_odt_is_refused_with_a_sentence_of_its_own()
    {
        using var formats = new ForeignFormats(NullLogger<ForeignFormats>.Instance, new LibreOfficeProgram("/nowhere/soffice", null, null));

        var read = await new DraftReader(formats).ReadAsync(Odt("关于防汛工作的通知"), "通知.odt", TestContext.Current.CancellationToken);

        read.Fault.ShouldBe(new ImportFault.ConverterMissing());
    }

    [Fact]
    public async Task With_libreoffice_an_odt_is_read_under_whatever_name()
    {
        Assert.SkipUnless(LibreOfficeProgram.Find() is not null, "LibreOffice is not installed here.");
        using var formats = new ForeignFormats(NullLogger<ForeignFormats>.Instance);

        var read = await new DraftReader(formats).ReadAsync(Odt("关于防汛工作的通知", "各县：", "正文一段。"), "通知.wps", TestContext.Current.CancellationToken);

        read.Value.Content.Title.ShouldBe("关于防汛工作的通知");
        read.Value.Content.Body.Select(block => block.Text).ShouldBe(["正文一段。"]);
    }

    internal static byte[] Odt(params string[] paragraphs)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "mimetype", "application/vnd.oasis.opendocument.text");
            Add(archive, "META-INF/manifest.xml", """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>""");
            Add(archive, "content.xml", $"""<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:text>{string.Concat(paragraphs.Select(text => $"<text:p>{text}</text:p>"))}</office:text></office:body></office:document-content>""");
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
