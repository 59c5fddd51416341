using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Office.Documents.Signatures.Pades;
using Office.Documents.Signatures.TimeStamps;
using Office.Documents.Tests.Typesetting;
using Office.Documents.Typesetting.Layout;
using Office.Documents.Typesetting.Svg;
using Office.Organization.Foundation;
using Office.Testing;

namespace Office.Documents.Tests.Pades;

/// <summary>An authority, an organ with a seal, and a time-stamp authority.</summary>
internal sealed class PadesKit : IDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly ECDsa _authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public PadesKit()
    {
        var request = new CertificateRequest("CN=Test authority", _authorityKey, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        Authority = request.CreateSelfSigned(Now.AddDays(-1), Now.AddYears(1));
        Certificate = new CertificateRequest("CN=铜江市人民政府办公室", _key, HashAlgorithmName.SHA256).Create(Authority, Now, Now.AddDays(90), [1, 2, 3]);
    }

    public X509Certificate2 Authority { get; }

    public X509Certificate2 Certificate { get; }

    public TimeStampResponder Responder { get; } = new(Now);

    /// <summary>The responder, trusted.</summary>
    public ITimeStamps Stamps => new Direct(Responder, Responder.Root, isAway: false);

    public ITimeStamps AwayStamps => new Direct(Responder, Responder.Root, isAway: true);

    public byte[] Crl()
    {
        var list = new CertificateRevocationListBuilder();
        list.AddEntry([9, 9, 9], Now);
        return list.Build(Authority, 1, Now.AddDays(30), HashAlgorithmName.SHA256, thisUpdate: Now);
    }

    public SealRequest Request(double x = 100) => new()
    {
        Certificate = Certificate,
        Key = _key,
        Chain = [Authority],
        Face = SealDrawing.Create(Fonts.Library, "铜江市人民政府办公室", 45),
        Place = new SealRectangle(0, x, 500, 120),
        Organ = "铜江市人民政府办公室",
        At = Now,
    };

    public async Task<byte[]> StampedAsync(byte[]? pdf = null, double x = 100)
    {
        var made = await PadesSealer.SealAsync(pdf ?? Samples.Pdf(Samples.OnePage), Request(x), Stamps, TestContext.Current.CancellationToken);
        made.StampFault.ShouldBeNull();
        return made.Bytes;
    }

    public void Dispose()
    {
        Responder.Dispose();
        Certificate.Dispose();
        Authority.Dispose();
        _authorityKey.Dispose();
        _key.Dispose();
    }

    private sealed class Direct(TimeStampResponder responder, byte[] anchor, bool isAway) : ITimeStamps
    {
        public bool IsConfigured => true;

        public Task<Outcome<byte[]>> StampAsync(byte[] sha256, CancellationToken cancellationToken)
        {
            var question = new TimeStampQuestion(sha256);
            return Task.FromResult(isAway ? new TimeStampFault.Unreachable() : question.Read(responder.Answer(question.Bytes), anchor));
        }
    }
}
