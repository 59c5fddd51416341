using Office.Documents.Content;
using Office.Documents.Importing;
using Office.Documents.Signatures.Sm;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Ofd;
using Office.Documents.Typesetting.Pdf;
using Office.Documents.Verification;
using Office.Workflow.Bpmn;

namespace Office.Web.Cli.Fuzzing;

/// <summary>A reader of files from outside, and whole files to begin with. It answers or refuses; it never throws.</summary>
/// <param name="Name">Also the extension of its files.</param>
/// <param name="Seeds">Files that it reads.</param>
/// <param name="Read">Hands it a file.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, Action<byte[]> Read)
{
    private const string Paper = """
        {
          "schema": "office-document/1",
          "document": {
            "kind": "request", "urgency": "urgent", "title": "铜江市水利局关于解决青石岭水库资金缺口的请示",
            "mainRecipients": ["铜江市人民政府"], "copyRecipients": ["铜江市财政局"],
            "body": [
              { "type": "paragraph", "text": "工程尚有资金缺口570万元，恳请市人民政府安排570万元。" },
              { "type": "heading", "level": 1, "text": "一、资金来源" },
              { "type": "paragraph", "text": "妥否，请批示。" }
            ],
            "attachments": ["资金测算表"], "remark": "联系人：王喆", "signers": ["周崇山"], "jointOrgans": ["铜江市财政局"]
          },
          "context": { "stage": "review", "files": ["1.资金测算表.xlsx"] }
        }
        """;

    /// <summary>All readers.</summary>
    /// <param name="seeds">The folder of the samples.</param>
    /// <param name="fonts">For the pages; without them PDF and OFD are left out.</param>
    public static IReadOnlyList<FuzzTarget> All(string seeds, FontLibrary? fonts)
    {
        var json = System.Text.Encoding.UTF8.GetBytes(Paper);
        List<FuzzTarget> targets =
        [
            new("docx", Files(Path.Combine(seeds, "documents"), "*.docx"), file => DocxImport.Read(new MemoryStream(file, writable: false))),
            new("json", [json], file => DocumentJson.Read(file)),
            new("bpmn", Files(Path.Combine(seeds, "processes"), "*.bpmn"), file => BpmnReader.ReadAll(file)),
        ];
        if (fonts is not null)
        {
            var pages = Pages(fonts, json);
            var verifier = new FileVerifier(SmLibrary.Open(), VerifyTrust.Nobody);
            targets.Add(new("pdf", [PdfWriter.Write(pages, new PdfMetadata("铜江市水利局", DateTimeOffset.UnixEpoch, null))], file => verifier.Verify(file)));
            targets.Add(new("ofd", [OfdWriter.Write(pages, new OfdOptions { Organ = "铜江市水利局", CreatedAt = DateTimeOffset.UnixEpoch })], file =>
            {
                verifier.Verify(file);
                OfdPackage.Open(file).Match(package => OfdDocument.Read(package).Fault, fault => fault);
            }));
        }

        return targets;
    }

    private static TypesetDocument Pages(FontLibrary fonts, byte[] json)
    {
        var paper = DocumentJson.Read(json).Value;
        var imprint = new Imprint { RedHead = "铜江市水利局文件", Organ = "铜江市水利局", PrintedBy = "铜江市水利局办公室" };
        return new DocumentTypesetter(fonts, new LayoutOptions()).Typeset(paper.Document, imprint);
    }

    private static byte[][] Files(string folder, string pattern) =>
        [.. Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
}
