using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Office.Testing;

/// <summary>A time-stamp authority (RFC 3161): its answers, and on request a server for them on this machine alone.</summary>
public sealed class TimeStampResponder : IDisposable
{
    private readonly ECDsa _rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 _root;
    private readonly X509Certificate2 _certificate;
    private readonly DateTimeOffset _now;
    private HttpListener? _server;

    public TimeStampResponder(DateTimeOffset now)
    {
        _now = now;
        var root = new CertificateRequest("CN=Test time-stamp root", _rootKey, HashAlgorithmName.SHA256);
        root.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        _root = root.CreateSelfSigned(now.AddDays(-1), now.AddYears(10));
        var leaf = new CertificateRequest("CN=Test time stamps", _key, HashAlgorithmName.SHA256);
        leaf.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], critical: true));
        using var made = leaf.Create(_root, now.AddDays(-1), now.AddYears(5), [7, 7, 7]);
        _certificate = made.CopyWithPrivateKey(_key);
    }

    /// <summary>What to trust, DER.</summary>
    public byte[] Root => _root.RawData;

    /// <summary>How many questions came.</summary>
    public int Asked { get; private set; }

    /// <summary>The answer to a question; with another imprint when told to.</summary>
    public byte[] Answer(byte[] question, bool wrongImprint = false)
    {
        Asked++;
        if (!Rfc3161TimestampRequest.TryDecode(question, out var request, out _))
        {
            throw new InvalidDataException("Not a time-stamp request.");
        }
        var hash = request.GetMessageHash().ToArray();
        hash[0] ^= wrongImprint ? (byte)1 : (byte)0;
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(0);
            }
            writer.WriteEncodedValue(Token(hash, request.GetNonce()));
        }
        return writer.Encode();
    }

    /// <summary>Serves at an address of this machine until it is disposed of.</summary>
    public Uri Serve(CancellationToken cancellationToken)
    {
        var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        probe.Stop();
        _server = new HttpListener();
        _server.Prefixes.Add(address);
        _server.Start();
        _ = ServeAsync(_server, cancellationToken);
        return new Uri(address);
    }

    public void Dispose()
    {
        _server?.Close();
        _certificate.Dispose();
        _root.Dispose();
        _key.Dispose();
        _rootKey.Dispose();
    }

    private async Task ServeAsync(HttpListener server, CancellationToken cancellationToken)
    {
        while (server.IsListening && !cancellationToken.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await server.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body, cancellationToken);
            context.Response.ContentType = "application/timestamp-reply";
            await context.Response.OutputStream.WriteAsync(Answer(body.ToArray()), cancellationToken);
            context.Response.Close();
        }
    }

    private byte[] Token(byte[] hash, ReadOnlyMemory<byte>? nonce)
    {
        var info = new AsnWriter(AsnEncodingRules.DER);
        using (info.PushSequence())
        {
            info.WriteInteger(1);
            info.WriteObjectIdentifier("1.3.6.1.4.1.99999.1");
            using (info.PushSequence())
            {
                using (info.PushSequence())
                {
                    info.WriteObjectIdentifier("2.16.840.1.101.3.4.2.1");
                }
                info.WriteOctetString(hash);
            }
            info.WriteInteger(Asked);
            info.WriteGeneralizedTime(_now, omitFractionalSeconds: true);
            if (nonce is { } asked)
            {
                info.WriteInteger(asked.Span);
            }
        }
        var cms = new SignedCms(new ContentInfo(new Oid("1.2.840.113549.1.9.16.1.4"), info.Encode()), detached: false);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, _certificate)
        {
            DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid("1.2.840.113549.1.9.16.2.47"), SigningCertificate()));
        cms.ComputeSignature(signer);
        return cms.Encode();
    }

    private byte[] SigningCertificate()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(_certificate.RawData));
        }
        return writer.Encode();
    }
}
