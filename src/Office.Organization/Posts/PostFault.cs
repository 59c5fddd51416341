using Office.Organization.Foundation;

namespace Office.Organization.Posts;

/// <summary>Why an appointment cannot be made or ended.</summary>
public static class PostFault
{
    public sealed record TitleUnusable() : Invalid("post.title-unusable", nameof(AppointOfficial.Title));

    public sealed record DutyUnknown() : Invalid("post.duty-unknown", nameof(AppointOfficial.Duties));

    /// <summary>三员 are apart from each other and from everybody's work.</summary>
    public sealed record AdministratorsApart() : Invalid("post.administrators-apart", nameof(AppointOfficial.Duties));

    public sealed record OfficialMissing() : Invalid("post.official-missing", nameof(AppointOfficial.OfficialId));

    public sealed record UnitMissing() : Invalid("post.unit-missing", nameof(AppointOfficial.UnitId));

    public sealed record AlreadyHeld() : Conflict("post.already-held");

    public sealed record Missing() : NotFound("post.missing");

    public sealed record AlreadyEnded() : Conflict("post.already-ended");
}
