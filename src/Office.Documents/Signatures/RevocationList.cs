using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Office.Documents.Signatures.Sm;

namespace Office.Documents.Signatures;

/// <summary>A list of revoked certificates (CRL, RFC 5280 clause 5), read without trusting it; who signed it is asked separately.</summary>
public sealed class RevocationList
{
    /// <summary>More than any authority of seals ever revoked.</summary>
    private const int MostEntries = 100_000;

    private readonly Dictionary<string, DateTimeOffset> _revoked = new(StringComparer.Ordinal);
    private readonly byte[] _signed;
    private readonly string _algorithm;
    private readonly byte[] _signature;
    private readonly byte[] _issuer;

    private RevocationList(byte[] der)
    {
        var whole = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        _signed = whole.PeekEncodedValue().ToArray();
        var list = whole.ReadSequence();
        _algorithm = whole.ReadSequence().ReadObjectIdentifier();
        _signature = whole.ReadBitString(out _);
        if (list.PeekTag() == Asn1Tag.Integer)
        {
            list.ReadInteger();
        }
        list.ReadSequence();
        _issuer = list.ReadEncodedValue().ToArray();
        ThisUpdate = Time(list);
        NextUpdate = list.HasData && !list.PeekTag().IsConstructed ? Time(list) : null;
        if (list.HasData && list.PeekTag() == Asn1Tag.Sequence)
        {
            ReadEntries(list.ReadSequence());
        }
    }

    /// <summary>When it was made.</summary>
    public DateTimeOffset ThisUpdate { get; }

    /// <summary>When the next is due; null where it does not say.</summary>
    public DateTimeOffset? NextUpdate { get; }

    public int Count => _revoked.Count;

    /// <exception cref="InvalidDataException">Not a list that can be read.</exception>
    public static RevocationList Read(byte[] der)
    {
        try
        {
            return new RevocationList(der);
        }
        catch (Exception broken) when (broken is AsnContentException or CryptographicException)
        {
            throw new InvalidDataException("The list of revoked certificates cannot be read.", broken);
        }
    }

    /// <summary>When a certificate of this list's authority was revoked; null when it was not, or is of another.</summary>
    /// <exception cref="CryptographicException">Not a certificate.</exception>
    public DateTimeOffset? RevokedAt(byte[] certificate)
    {
        using var read = X509CertificateLoader.LoadCertificate(certificate);
        return read.IssuerName.RawData.AsSpan().SequenceEqual(_issuer) && _revoked.TryGetValue(Convert.ToHexString(read.SerialNumberBytes.Span), out var at) ? at : null;
    }

    /// <summary>Whether the list is signed by the key of an authority, of P-256 or SM2.</summary>
    /// <param name="authority">Its certificate, DER.</param>
    /// <param name="sm">The SM algorithms; null where there are none.</param>
    public bool IsSignedBy(byte[] authority, ISmCrypto? sm)
    {
        try
        {
            using var read = X509CertificateLoader.LoadCertificate(authority);
            if (!read.SubjectName.RawData.AsSpan().SequenceEqual(_issuer))
            {
                return false;
            }
            if (SmOid.IsSm2WithSm3(_algorithm))
            {
                return sm?.Verify(_signed, _signature, SmCertificate.PublicKeyOf(authority)) == true;
            }
            using var key = read.GetECDsaPublicKey();
            return key?.VerifyData(_signed, _signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence) == true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private void ReadEntries(AsnReader entries)
    {
        while (entries.HasData)
        {
            var entry = entries.ReadSequence();
            var serial = Convert.ToHexString(entry.ReadIntegerBytes().Span);
            _revoked[serial] = Time(entry);
            if (_revoked.Count > MostEntries)
            {
                throw new CryptographicException("The list is longer than any authority's.");
            }
        }
    }

    private static DateTimeOffset Time(AsnReader from) => from.PeekTag() == Asn1Tag.UtcTime ? from.ReadUtcTime() : from.ReadGeneralizedTime();
}
