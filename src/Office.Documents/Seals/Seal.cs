namespace Office.Documents.Seals;

/// <summary>印章: an organ's electronic seal: its picture, its certificate, and its key as the server may keep it.</summary>
public sealed class Seal
{
    private Seal()
    {
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    /// <summary>As in the register, e.g. 铜江市人民政府办公室印章.</summary>
    public string Name { get; private init; } = "";

    public double DiameterMm { get; private init; }

    /// <summary>The picture, an SVG with its view box in mm.</summary>
    public string FaceSvg { get; private init; } = "";

    /// <summary>X.509, DER.</summary>
    public byte[] Certificate { get; private init; } = [];

    /// <summary>The certificate of the authority above it, DER.</summary>
    public byte[] Issuer { get; private init; } = [];

    /// <summary>The key's reference in the <see cref="ISealKeyStore"/>.</summary>
    public byte[] ProtectedKey { get; private init; } = [];

    /// <summary>X.509 of the seal's SM2 key, DER; null for a seal that cannot seal OFD files.</summary>
    public byte[]? SmCertificate { get; private set; }

    /// <summary>The SM2 key's reference in the <see cref="ISealKeyStore"/>.</summary>
    public byte[]? SmProtectedKey { get; private set; }

    /// <summary>电子印章: SESeal of GB/T 38540, DER.</summary>
    public byte[]? ElectronicSeal { get; private set; }

    public DateTimeOffset ValidFrom { get; private init; }

    public DateTimeOffset ValidTo { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public bool IsValidAt(DateTimeOffset instant) => ValidFrom <= instant && instant < ValidTo && RevokedAt is null;

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    public void EquipSm(IssuedSmSeal issued, byte[] reference) =>
        (SmCertificate, ElectronicSeal, SmProtectedKey) = (issued.Certificate, issued.ElectronicSeal, reference);

    public static Seal Register(Guid id, RegisterSeal form, IssuedCertificate issued, byte[] protectedKey) => new()
    {
        Id = id,
        OrganId = form.OrganId,
        Name = form.Name,
        DiameterMm = form.DiameterMm,
        FaceSvg = form.FaceSvg,
        Certificate = issued.Certificate,
        Issuer = issued.Issuer,
        ProtectedKey = protectedKey,
        ValidFrom = issued.ValidFrom,
        ValidTo = issued.ValidTo,
    };
}
