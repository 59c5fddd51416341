using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Signatures;
using Office.Documents.Supervisions;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Supervisions;

/// <summary>The town with a supervision office, a unit that undertakes matters with a contact and a head, and one without a head.</summary>
internal static class WatchTown
{
    public static readonly Actor Supervisor = Actors.Of(0x41, "沈督", "督查员", TownDirectory.Organ);
    public static readonly Actor Contact = Actors.Of(0x42, "路遥", "联络员", TownDirectory.Organ);
    public static readonly Actor UnitHead = Actors.Of(0x43, "路桥", "科长", TownDirectory.Organ) with { UnitId = Contact.UnitId };
    public static readonly Actor Mate = Actors.Of(0x44, "路平", "科员", TownDirectory.Organ) with { UnitId = Contact.UnitId };
    public static readonly Actor Lone = Actors.Of(0x45, "单人", "科员", TownDirectory.Organ);

    private static readonly (Actor Actor, Duty[] Duties)[] s_more =
    [
        (Supervisor, [Duty.Supervisor]), (Contact, [Duty.Contact]), (UnitHead, [Duty.UnitHead]), (Mate, []), (Lone, []),
    ];

    /// <summary>Monday, 2 March 2026 in the town; a fortnight later.</summary>
    public static DateOnly Due { get; } = new(2026, 3, 16);

    public static async Task<DispatchTown> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var town = await DispatchTown.StartAsync(kind, services => services.AddSingleton<IDirectorySource, WatchDirectory>());
        foreach (var (actor, _) in s_more)
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            town.Office.Get<UnlockedKeys>().Add(actor, town.Office.Ids.Next(), key.ExportSubjectPublicKeyInfo(), key.ExportPkcs8PrivateKey());
        }

        await town.Office.GrantAsync(TownDirectory.Organ, Supervisor.PostId, Relation.SuperviseFor);
        foreach (var process in (string[])["supervision.bpmn", "supervision-extension.bpmn"])
        {
            var xml = await File.ReadAllBytesAsync(Path.Combine(DispatchTown.Seeds(), "processes", process), DispatchTown.Token);
            (await town.SendAsync(Actor.Machine(TownDirectory.Organ), new PublishProcess(xml))).Fault.ShouldBeNull();
        }

        return town;
    }

    public static ItemTerms Terms(ItemSource source = ItemSource.Instruction) => new("城区内涝点整治", "汛期前完成十二处内涝点整治。", source) { LeaderId = TownDirectory.Deputy.PostId };

    public static Undertaking To(DateOnly? due = null) => new(Contact.UnitId, due ?? Due);

    extension(DispatchTown town)
    {
        public async Task<Guid> InitiateAsync(ItemTerms? terms = null, Guid? parent = null)
        {
            var id = town.Office.Ids.Next();
            (await town.SendAsync(Supervisor, new InitiateItem(id, terms ?? Terms() with { Proposed = To() }) { ParentId = parent })).Fault.ShouldBeNull();
            return id;
        }

        /// <summary>Initiated, assigned and signed for: the unit works on it.</summary>
        public async Task<Guid> HandlingAsync(Undertaking? to = null, Guid? parent = null)
        {
            var id = await town.InitiateAsync(Terms() with { Proposed = to ?? To() }, parent);
            (await town.DecideItemAsync(Contact, id, "accept")).Fault.ShouldBeNull();
            return id;
        }

        public async Task<ItemView> ViewAsync(Actor actor, Guid id) => (await town.AskAsync(actor, new GetSupervisionItem(id))).Value;

        /// <summary>The actor's open item at a step.</summary>
        public async Task<WorkItem> WorkAsync(Actor actor, Guid id, string? step = null)
        {
            var view = await town.ViewAsync(actor, id);
            return view.Held.FirstOrDefault(item => step is null || item.StepId == step)
                ?? throw new InvalidOperationException($"{actor.Name} holds nothing; it is {view.Item.State} at {string.Join(' ', await town.StepsAsync(id))}.");
        }

        public async Task<Outcome<Done>> DecideItemAsync(
            Actor actor, Guid id, string outcome, string? opinion = null, DateOnly? due = null, string? step = null)
        {
            var view = await town.ViewAsync(actor, id);
            var work = await town.WorkAsync(actor, id, step);
            return await town.SendAsync(actor, new DecideItem(id, work.Id, outcome, opinion, view.Item.Revision) { DueOn = due });
        }

        public async Task<Outcome<Done>> ReportAsync(Guid id, int progress = 100, bool final = true, string text = "已完成十二处整治。") =>
            await town.SendAsync(Contact, new ReportProgress(
                id, (await town.WorkAsync(Contact, id, SupervisionSteps.Report)).Id, new ReportText(progress, text, null, final, [])));

        /// <summary>Reported, signed by the unit's head, passed and closed.</summary>
        public async Task CloseAsync(Guid id)
        {
            (await town.ReportAsync(id)).Fault.ShouldBeNull();
            (await town.DecideItemAsync(UnitHead, id, "agree", step: SupervisionSteps.UnitSign)).Fault.ShouldBeNull();
            (await town.DecideItemAsync(Supervisor, id, "pass", step: SupervisionSteps.Examine)).Fault.ShouldBeNull();
            (await town.DecideItemAsync(TownDirectory.Deputy, id, "close")).Fault.ShouldBeNull();
        }

        public async Task<Outcome<Done>> ExtendAsync(Guid id, DateOnly due) => await town.SendAsync(Contact, new AskExtension(
            id, (await town.WorkAsync(Contact, id, SupervisionSteps.Report)).Id, due, "连续降雨，无法施工。", "已完成八处。"));
    }

    private sealed class WatchDirectory : IDirectorySource
    {
        public DirectorySnapshot Current { get; } = Made(new TownDirectory().Current);

        private static DirectorySnapshot Made(DirectorySnapshot town) => new(
            town.Organs,
            [
                .. town.Organs.SelectMany(organ => town.UnitsOf(organ.Id)),
                .. s_more.DistinctBy(one => one.Actor.UnitId).Select((one, order) => new UnitEntry(
                    one.Actor.UnitId, one.Actor.OrganId, $"w{order}", one.Actor == Supervisor ? "督查科" : one.Actor == Lone ? "临时专班" : "市政科", 100 + order, IsOffice: false)),
            ],
            [.. town.Officials, .. s_more.Select((one, order) => new OfficialEntry(one.Actor.OfficialId, one.Actor.OrganId, $"w{order}", one.Actor.Name, "", "", 100 + order, ""))],
            [
                .. town.Posts,
                .. s_more.Select(one => new PostEntry(
                    one.Actor.PostId, one.Actor.OfficialId, one.Actor.UnitId, one.Actor.OrganId, one.Actor.Title, "", one.Duties.ToHashSet(), IsPrimary: true)),
            ]);
    }
}
