using System.Globalization;
using System.IO.Compression;
using System.Text;
using Office.Documents.Content;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Typesetting.Word;

/// <summary>
/// Writes a document as an editable .docx for WPS, Word and LibreOffice: styles of its elements, the grid and margins of GB/T 9704,
/// exact row distances. Pages flow as the word processor breaks them: the measured pages are those of the PDF and the OFD.
/// </summary>
public static class DocxWriter
{
    private const double UsualSealMm = 45;
    private static readonly DateTimeOffset s_firstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The file. The same text and options give the same bytes.</summary>
    public static byte[] Write(DocumentContent content, Imprint imprint, DocxOptions options)
    {
        var isLetter = DocumentForms.Of(content) == DocumentForm.Letter;
        var markup = new DocxMarkup(options.Faces);
        var blocks = new DocxBlocks(markup, isLetter);
        Text(markup, blocks, content, imprint);
        var body = markup.Xml.Append(blocks.LastSection()).ToString();
        List<(string Path, ReadOnlyMemory<byte> Content)> parts =
        [
            Part("[Content_Types].xml", DocxFrame.Types(isLetter)),
            Part("_rels/.rels", DocxFrame.RootRelations()),
            Part("docProps/core.xml", DocxFrame.Properties(content.Title, imprint.Organ, options.CreatedAt)),
            Part("word/document.xml", $"{DocxFrame.Declaration}<w:document {DocxFrame.Word}><w:body>{body}</w:body></w:document>"),
            Part("word/_rels/document.xml.rels", DocxFrame.DocumentRelations(isLetter, blocks.Pictures.Select((p, i) => (DocxBlocks.RelationOf(i), p.File)))),
            Part("word/styles.xml", DocxStyles.Part(options.Faces)),
            Part("word/settings.xml", DocxFrame.Settings()),
            Part("word/fontTable.xml", DocxFrame.Fonts(options.Faces)),
            Part("word/footer1.xml", DocxFrame.PageNumber(isOdd: true)),
            Part("word/footer2.xml", DocxFrame.PageNumber(isOdd: false)),
            .. blocks.Pictures.Select(p => ("word/" + p.File, p.Image.Source)),
        ];
        if (isLetter)
        {
            parts.Add(Part("word/footer3.xml", DocxFrame.LetterFooter()));
        }

        return Pack(parts, options.CreatedAt.ToUniversalTime());
    }

    private static void Text(DocxMarkup markup, DocxBlocks blocks, DocumentContent content, Imprint imprint)
    {
        var head = new DocxHead(markup);
        var end = new DocxEnd(markup);
        head.Write(content, imprint);
        if (content.MainRecipients.Count > 0)
        {
            markup.Paragraph(DocxStyles.Recipients, string.Join('，', content.MainRecipients) + "：");
        }

        blocks.Write(content.Body, keepsLast: true);
        end.Attachments(content.Attachments);
        end.Closing(imprint, ClosingComposer.FormOf(content, imprint), imprint.Seal?.DiameterMm ?? UsualSealMm);
        end.Remark(content.Remark);
        foreach (var bound in content.Bound.OrderBy(b => b.Number).Where(b => b.Number >= 1 && b.Number <= content.Attachments.Count))
        {
            markup.Paragraph(DocxStyles.Annex, content.Attachments.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"附件{bound.Number}") : "附件");
            head.Title(content.Attachments[bound.Number - 1], note: null, blankRows: 1, content.MainRecipients);
            markup.Blank();
            blocks.Write(bound.Body, keepsLast: false);
        }

        end.Imprint(content, imprint);
    }

    private static (string Path, ReadOnlyMemory<byte> Content) Part(string path, string text) => (path, Encoding.UTF8.GetBytes(text));

    private static byte[] Pack(List<(string Path, ReadOnlyMemory<byte> Content)> parts, DateTimeOffset time)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                var entry = archive.CreateEntry(path, path.Contains("media/", StringComparison.Ordinal) ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
                entry.LastWriteTime = time < s_firstDay ? s_firstDay : time;
                using var stream = entry.Open();
                stream.Write(content.Span);
            }
        }

        return file.ToArray();
    }
}
