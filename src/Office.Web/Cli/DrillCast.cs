using System.Collections.Concurrent;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Signatures;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Security;

namespace Office.Web.Cli;

/// <summary>The people of the demo city who play the drill, and the paper that they play it with.</summary>
internal sealed class DrillCast(
    IServiceScopeFactory scopes, IDispatcherSource dispatchers, IDirectorySource directory, SigningOptions signing, TimeProvider clock)
{
    private readonly ConcurrentDictionary<Guid, Unlocked> _actors = new();

    /// <summary>The organ that issues: the first one at the top.</summary>
    public OrganEntry Organ => directory.Current.Organs.First(organ => organ.ParentId is null && organ.SealDiameterMm is not null);

    public PostEntry Drafter => directory.Current.ByDuty(Organ.Id, Duty.Drafter)
        .First(post => directory.Current.HeadOf(post.UnitId) is { } head && head.OfficialId != post.OfficialId);

    /// <summary>Countersigned by two other organs, seen by a deputy, signed by the head, sent to two organs.</summary>
    public DraftForm Form
    {
        get
        {
            var people = directory.Current;
            var others = people.Organs.Where(organ => organ.Id != Organ.Id && people.ByDuty(organ.Id, Duty.Clerk).Count > 0).Take(2).ToList();
            return new DraftForm
            {
                Content = new DocumentContent
                {
                    Kind = DocumentKind.Notice,
                    Title = $"{Organ.FullName}关于做好应急演练工作的通知",
                    Body = [new Paragraph("为做好应急演练，现就有关事项通知如下。"), new Heading(1, "一、压实责任"), new Paragraph("各单位要按时完成。")],
                },
                Recipients = [.. others.Select((organ, i) => new Recipient(organ.Id, organ.ShortName, RecipientKind.Main, i))],
                Disclosure = Disclosure.OnInitiative,
                SecrecyReviewed = true,
                Route = new(
                    [.. others.Select(organ => organ.Id)],
                    [people.ByDuty(Organ.Id, Duty.DeputyLeader)[0].OfficialId],
                    people.ByDuty(Organ.Id, Duty.Leader)[0].OfficialId),
            };
        }
    }

    /// <summary>Whoever holds the post, with the signing key unlocked; in a long drill once more before that runs out.</summary>
    public Task<Actor> ActorAsync(Guid postId)
    {
        var now = clock.GetTimestamp();
        return _actors.AddOrUpdate(
            postId,
            id => new Unlocked(now, new(() => MakeAsync(id))),
            (id, last) => clock.GetElapsedTime(last.At, now) < signing.UnlockFor / 2 ? last : new Unlocked(now, new(() => MakeAsync(id)))).Actor.Value;
    }

    private async Task<Actor> MakeAsync(Guid postId)
    {
        var post = directory.Current.Post(postId) ?? throw new InvalidOperationException($"Nobody holds the post {postId}.");
        var office = dispatchers.For(Actor.Machine(Installation.Id));
        var account = (await office.AskAsync(new FindAccountOf(post.OfficialId))).Value.AccountId;
        var stamp = (await office.AskAsync(new GetAccountStamp(account))).Value.Stamp!;
        var claims = new SessionClaims(account, post.OfficialId, postId, stamp);
        await using var scope = scopes.CreateAsyncScope();
        ((Session)scope.ServiceProvider.GetRequiredService(typeof(Session))).Begin(claims, client: "drill");
        var pins = (ISigningPins)scope.ServiceProvider.GetRequiredService(typeof(ISigningPins));
        return (await pins.UnlockAsync(DemoMode.Pin)).Fault is { } fault
            ? throw new InvalidOperationException($"The key of {postId} was not unlocked: {fault.Code}.")
            : SessionActorSource.Act(claims, directory.Current)!;
    }

    private sealed record Unlocked(long At, Lazy<Task<Actor>> Actor);
}
