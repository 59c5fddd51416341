using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Office.Documents.Signatures;
using Office.Documents.Signatures.Eseal;
using Office.Documents.Signatures.OfdSeals;
using Office.Documents.Signatures.Pades;
using Office.Documents.Signatures.Sm;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Ofd;
using Office.Documents.Typesetting.Pdf;
using Office.Documents.Typesetting.Svg;
using Office.Documents.Verification;
using Office.Organization.Foundation;

namespace Office.Testing;

/// <summary>A bundle with everything real in it: sealed PDF and OFD, two decisions, a keeper's order, a chain of three links.</summary>
public sealed class SampleBundle : IDisposable
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly Guid _id = SequentialIds.Make(0x51);
    private readonly ECDsa _leader = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _keeper = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly FontLibrary _fonts = FontLibrary.Open(
        FontFolder.FindAbove(AppContext.BaseDirectory) ?? throw new SkippedException("The fonts are not here (./office test fetches them)."));

    public SampleBundle()
    {
        var document = new DocumentTypesetter(_fonts, new LayoutOptions()).Typeset(LayoutSample.Content, LayoutSample.Imprint);
        var layout = PdfWriter.Write(document, new PdfMetadata("铜江市人民政府办公室", s_now, "铜府办发〔2026〕12号"));
        var content = Encoding.UTF8.GetBytes("{\"title\":\"关于进一步优化政务服务的通知\"}");
        var (pdf, root) = SealPdf(layout, document.SealPlace);
        var (ofd, smRoot) = SealOfd(document);
        var review = Decide("review", "agree", "已核，\"拟同意\"\n请领导审定。", content, []);
        Bundle = new Bundle
        {
            MadeAt = s_now,
            Document = new BundleDocument(_id, "铜江市人民政府办公室", "铜府办发〔2026〕12号", "关于进一步优化政务服务的通知", new DateOnly(2026, 11, 22)),
            Files = [new BundlePart("正本.pdf", pdf), new BundlePart("正本.ofd", ofd)],
            Texts = [new BundleText(1, content)],
            SignOffs = [review, Decide("issue", "agree", null, content, [SHA256.HashData(review.Payload)], "{\"version\":1}"u8.ToArray())],
            Orders = [Order(SHA256.HashData(layout), SHA256.HashData(pdf))],
            Chain = Chain(SHA256.HashData(pdf), SHA256.HashData(ofd)),
            Anchors = [root, smRoot],
        };
    }

    public Bundle Bundle { get; }

    public VerifyTrust Trust => VerifyTrust.Of(Bundle.Anchors);

    public void Dispose()
    {
        _leader.Dispose();
        _keeper.Dispose();
        _fonts.Dispose();
    }

    private (byte[] File, byte[] Root) SealPdf(byte[] layout, SealPlace place)
    {
        using var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authority = new CertificateRequest("CN=Sample authority", rootKey, HashAlgorithmName.SHA256);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        using var root = authority.CreateSelfSigned(s_now.AddDays(-1), s_now.AddYears(9));
        using var certificate = new CertificateRequest(NameOf("铜江市人民政府办公室"), key, HashAlgorithmName.SHA256).Create(root, s_now.AddDays(-1), s_now.AddYears(5), [1, 2, 3]);
        var file = PadesSealer.Seal(layout, new SealRequest
        {
            Certificate = certificate,
            Key = key,
            Chain = [root],
            Face = SealDrawing.Create(_fonts, "铜江市人民政府办公室", 45),
            Place = place.RectangleFor(45),
            Organ = "铜江市人民政府办公室",
            At = s_now,
        });
        return (file, root.RawData);
    }

    private static (byte[] File, byte[] Root) SealOfd(TypesetDocument document)
    {
        var crypto = SmLibrary.Open().Value;
        using var rootKey = crypto.OpenKey(crypto.NewKey());
        using var key = crypto.OpenKey(crypto.NewKey());
        var root = new SmIssuer(SmCertificate.MakeRoot(NameOf("Sample SM2 authority"), rootKey, s_now.AddDays(-1), s_now.AddYears(9)), rootKey);
        var certificate = SmCertificate.Issue(NameOf("铜江市人民政府办公室"), key.PublicKey, root, s_now.AddDays(-1), s_now.AddYears(5));
        var seal = ElectronicSeal.Make(
            new SealInfo
            {
                Maker = "Office",
                Id = "51",
                Name = "铜江市人民政府办公室印章",
                Signers = [certificate],
                MadeAt = s_now,
                ValidFrom = s_now.AddDays(-1),
                ValidTo = s_now.AddYears(5),
                Picture = new SealImage("svg", [.. "<svg/>"u8], 45, 45),
            },
            root);
        var package = OfdWriter.Compose(document, new OfdOptions { Organ = "铜江市人民政府办公室", CreatedAt = s_now });
        var request = new OfdSealRequest { Seal = seal, Signer = new SmIssuer(certificate, key), PageIndex = 0, X = 100, Y = 150, Side = 45, At = s_now };
        return (OfdSealer.Seal(crypto, package, request).ToFile(s_now), root.Certificate);
    }

    private static X500DistinguishedName NameOf(string name)
    {
        var builder = new X500DistinguishedNameBuilder();
        builder.AddCommonName(name);
        return builder.Build();
    }

    private BundleSignOff Decide(string step, string decision, string? opinion, byte[] content, byte[][] seen, byte[]? pages = null)
    {
        var payload = new SignOffPayload
        {
            DocumentId = _id,
            Step = step,
            Decision = decision,
            ContentHash = SHA256.HashData(content),
            SeenSignOffs = seen,
            OpinionHash = OpinionHash.Of(opinion, null),
            PagesHash = pages is null ? null : SHA256.HashData(pages),
            Signer = new SignerName(SequentialIds.Make(1), "王建国", SequentialIds.Make(2), "主任"),
            At = s_now.AddMinutes(seen.Length),
        }.ToBytes();
        return new BundleSignOff(payload, Sign(_leader, payload), _leader.ExportSubjectPublicKeyInfo(), opinion, null, pages);
    }

    private BundleOrder Order(byte[] layoutHash, byte[] sealedHash)
    {
        var order = Encoding.UTF8.GetBytes(
            $"{{\"version\":1,\"act\":\"seal\",\"documentId\":\"{_id:D}\",\"fileSha256\":\"{Convert.ToHexStringLower(layoutHash)}\","
            + $"\"keeper\":{{\"name\":\"李印\",\"title\":\"印章管理员\"}},\"at\":{s_now.ToUnixTimeMilliseconds()}}}");
        return new BundleOrder(order, Sign(_keeper, order), _keeper.ExportSubjectPublicKeyInfo(), sealedHash);
    }

    private static byte[] Sign(ECDsa key, byte[] data) => key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    private BundleChain Chain(byte[] pdfHash, byte[] ofdHash)
    {
        List<BundleLink> links = [];
        var previous = HistoryChain.Empty;
        foreach (var (verb, details) in new (string, string?)[]
        {
            ("dispatch.submitted", null),
            ("dispatch.issued", "{\"note\":\"同意\"}"),
            ("dispatch.sealed", $"{{\"SealedSha256\":\"{Convert.ToHexStringLower(pdfHash)}\",\"OfdSha256\":\"{Convert.ToHexStringLower(ofdHash)}\"}}"),
        })
        {
            var row = new HistoryRow
            {
                Id = SequentialIds.Make(0x100 + links.Count),
                RootId = _id,
                OrganId = SequentialIds.Make(3),
                Seq = links.Count + 1,
                At = s_now.AddMinutes(links.Count),
                AccountId = SequentialIds.Make(4),
                OfficialId = SequentialIds.Make(1),
                PostId = SequentialIds.Make(2),
                ActorName = "王建国",
                ActorTitle = "主任",
                OnBehalfOf = links.Count == 1 ? SequentialIds.Make(5) : null,
                Verb = verb,
                Step = links.Count == 0 ? null : "issue",
                Details = details,
                PrevHash = previous,
            };
            previous = HistoryChain.HashOf(row);
            links.Add(BundleLink.Of(row) with { Hash = previous });
        }
        return new BundleChain(links, previous, links.Count);
    }
}
