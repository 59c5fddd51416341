using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>Whether the people and organs that a drafter chose exist and can act.</summary>
internal sealed class RouteCheck(IDirectorySource directory)
{
    public const int MostRecipients = 500;

    /// <summary>Null when the route can be walked.</summary>
    public Fault? Check(Route route, Guid organId)
    {
        if (route.Countersigners.Count > Route.MostCountersigners)
        {
            return new DispatchFault.TooManyOnRoute(Route.MostCountersigners);
        }

        if (route.Leaders.Count > Route.MostLeaders)
        {
            return new DispatchFault.TooManyOnRoute(Route.MostLeaders);
        }

        if (route.Signer is not { } signer)
        {
            return new DispatchFault.SignerMissing();
        }

        if (!LeadsIn(signer, organId) || route.Leaders.Any(leader => !LeadsIn(leader, organId)))
        {
            return new DispatchFault.SignerUnknown();
        }

        return route.Countersigners.All(CanCountersign) && route.Countersigners.Distinct().Count() == route.Countersigners.Count
            ? null
            : new DispatchFault.CountersignerUnknown();
    }

    /// <summary>Null when every recipient is an organ of the directory or has a name of its own, and there are not too many.</summary>
    public Fault? Check(IReadOnlyList<Recipient> recipients)
    {
        if (recipients.Count > MostRecipients)
        {
            return new DispatchFault.TooManyRecipients(MostRecipients);
        }

        var unknown = recipients.FirstOrDefault(recipient => !CanReceive(recipient));
        return unknown is null ? null : new DispatchFault.RecipientUnknown(unknown.PrintedName);
    }

    // One that is not in the directory is known by nothing but what is printed.
    private bool CanReceive(Recipient recipient) =>
        recipient.PrintedName.Length <= Recipient.PrintedNameCharacters && (recipient.OrganId is { } organ
            ? directory.Current.Organ(organ) is not null
            : !string.IsNullOrWhiteSpace(recipient.PrintedName));

    private bool LeadsIn(Guid officialId, Guid organId) => directory.Current.PostsOf(officialId)
        .Any(post => post.OrganId == organId && (post.Has(Duty.Leader) || post.Has(Duty.DeputyLeader)));

    private bool CanCountersign(Guid unitOrOrganId) =>
        directory.Current.Unit(unitOrOrganId) is not null
            ? directory.Current.HeadOf(unitOrOrganId) is not null
            : directory.Current.IsStaffed(unitOrOrganId);
}
