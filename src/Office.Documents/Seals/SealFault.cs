using Office.Organization.Foundation;

namespace Office.Documents.Seals;

/// <summary>Refusals around seals. Each has a text in both languages.</summary>
public static class SealFault
{
    /// <summary>The seal is not the document's organ's, or is not there.</summary>
    public sealed record Missing() : NotFound("seal.missing");

    public sealed record NotValid() : Conflict("seal.not-valid");

    public sealed record NotKeeper() : Forbidden("seal.not-keeper");

    public sealed record NameTaken() : Conflict("seal.name-taken");

    /// <summary>国发〔1999〕25号: 60, 50, 45 or 42 mm.</summary>
    public sealed record DiameterOff() : Invalid("seal.diameter-off", Field: nameof(RegisterSeal.DiameterMm));

    public sealed record FaceUnreadable() : Invalid("seal.face-unreadable", Field: nameof(RegisterSeal.FaceSvg));

    /// <summary>联合行文: an organ that issues the document with the others has not sealed it yet.</summary>
    public sealed record OrganAwaited(string Organ) : Conflict("seal.organ-awaited")
    {
        public override IReadOnlyList<object> Arguments => [Organ];
    }

    public sealed record ReasonMissing() : Invalid("seal.reason-missing", Field: "Reason");

    /// <summary>It is revoked already, or is not in the state that the act changes.</summary>
    public sealed record NotInUse() : Conflict("seal.not-in-use");

    public sealed record SecondPersonNeeded() : Conflict("seal.second-person-needed");

    /// <summary>Only what was revoked or has run out is replaced, and once.</summary>
    public sealed record StillInUse() : Conflict("seal.still-in-use");

    public sealed record OrderMissing() : Conflict("seal.order-missing");
}
