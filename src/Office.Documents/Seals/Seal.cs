using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>印章: an organ's electronic seal: its picture, its certificate, and its key as the server may keep it.</summary>
public sealed class Seal
{
    public const int ReasonCharacters = 200;

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

    public SealKind Kind { get; private init; }

    public DateTimeOffset? SuspendedAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Who has asked for its revocation; null while nobody has.</summary>
    public Guid? RevocationAskedBy { get; private set; }

    /// <summary>The seal that took its place (换发).</summary>
    public Guid? ReplacedBy { get; private set; }

    /// <summary>Why it is in the state it is in; empty for one that was never put aside.</summary>
    public string StateReason { get; private set; } = "";

    /// <summary>The names of those who put it there.</summary>
    public string StateBy { get; private set; } = "";

    public bool IsValidAt(DateTimeOffset instant) => StateAt(instant) is SealState.InUse;

    public SealState StateAt(DateTimeOffset instant) =>
        RevokedAt is not null ? SealState.Revoked
        : RevocationAskedBy is not null ? SealState.RevocationAsked
        : SuspendedAt is not null ? SealState.Suspended
        : instant < ValidFrom || instant >= ValidTo ? SealState.OutOfTime
        : SealState.InUse;

    public Fault? Suspend(SealAct act)
    {
        if (RevokedAt is not null || SuspendedAt is not null)
        {
            return new SealFault.NotInUse();
        }

        (SuspendedAt, StateReason, StateBy) = (act.At, act.Reason, act.Name);
        return null;
    }

    public Fault? Resume(SealAct act)
    {
        if (RevokedAt is not null || RevocationAskedBy is not null || SuspendedAt is null)
        {
            return new SealFault.NotInUse();
        }

        (SuspendedAt, StateReason, StateBy) = (null, act.Reason, act.Name);
        return null;
    }

    /// <summary>Asked for by one it is put aside, and revoked when a second agrees; at once where one is enough.</summary>
    public Fault? AskRevocation(SealAct act, bool byTwo)
    {
        if (RevokedAt is not null)
        {
            return new SealFault.NotInUse();
        }

        if (byTwo && RevocationAskedBy == act.OfficialId)
        {
            return new SealFault.SecondPersonNeeded();
        }

        if (byTwo && RevocationAskedBy is null)
        {
            (RevocationAskedBy, SuspendedAt, StateReason, StateBy) = (act.OfficialId, SuspendedAt ?? act.At, act.Reason, act.Name);
            return null;
        }

        StateBy = RevocationAskedBy is null ? act.Name : $"{StateBy}、{act.Name}";
        (RevokedAt, StateReason) = (act.At, act.Reason);
        return null;
    }

    public void Replace(Guid by) => ReplacedBy = by;

    public void EquipSm(IssuedSmSeal issued, byte[] reference) =>
        (SmCertificate, ElectronicSeal, SmProtectedKey) = (issued.Certificate, issued.ElectronicSeal, reference);

    public static Seal Register(Guid id, RegisterSeal form, IssuedCertificate issued, byte[] protectedKey) => new()
    {
        Id = id,
        OrganId = form.OrganId,
        Name = form.Name,
        DiameterMm = form.DiameterMm,
        FaceSvg = form.FaceSvg,
        Kind = form.Kind,
        Certificate = issued.Certificate,
        Issuer = issued.Issuer,
        ProtectedKey = protectedKey,
        ValidFrom = issued.ValidFrom,
        ValidTo = issued.ValidTo,
    };
}

/// <summary>What somebody does to a seal.</summary>
public sealed record SealAct(Guid OfficialId, string Name, string Reason, DateTimeOffset At);
