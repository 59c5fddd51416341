using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Documents.Incomings;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Integration.Tests.Incomings;

/// <summary>What people do with incoming papers, each as their page would do it.</summary>
internal static class IncomingTown
{
    public static IncomingForm Paper { get; } = new()
    {
        SenderName = "铜江市水利局",
        SenderNumber = "铜水发〔2026〕12号",
        Title = "关于报送冬春水利建设计划的通知",
        Kind = DocumentKind.Notice,
        Medium = IncomingMedium.Paper,
        Category = IncomingCategory.FromAbove,
        Copies = 2,
        Pages = 6,
    };

    public static Guid Unit(Actor actor) => actor.UnitId;

    extension(DispatchTown town)
    {
        /// <summary>Registered by the clerk, by hand.</summary>
        public async Task<Guid> RegisterAsync(IncomingForm? form = null, Actor? clerk = null, params NewIncomingFile[] files)
        {
            var id = town.Office.Ids.Next();
            (await town.SendAsync(clerk ?? TownDirectory.Clerk, new RegisterIncoming(id, null, form ?? Paper, files))).Fault.ShouldBeNull();
            return id;
        }

        public async Task<IncomingView> IncomingAsync(Actor actor, Guid id) => (await town.AskAsync(actor, new GetIncoming(id))).Value;

        public async Task<Outcome<Guid>> CheckAsync(Guid id, IncomingVerdict verdict = IncomingVerdict.Action, params Guid[] readers)
        {
            var view = await town.IncomingAsync(TownDirectory.Reviewer, id);
            var checks = verdict is IncomingVerdict.Refuse ? IncomingChecks.All & ~IncomingChecks.OurMatter : IncomingChecks.All;
            return await town.SendAsync(TownDirectory.Reviewer, new CheckIncoming(
                id, view.Item!.Id, verdict, checks, readers, verdict is IncomingVerdict.Refuse ? "不属本机关职权" : null, view.Sight));
        }

        public async Task<Outcome<Guid>> ProposeAsync(Guid id, HandPlan plan, IReadOnlyList<Guid> leaders, bool needsReply = false, bool reassign = false)
        {
            var view = await town.IncomingAsync(TownDirectory.Reviewer, id);
            return await town.SendAsync(TownDirectory.Reviewer, new ProposeIncoming(
                id, view.Item!.Id, "建议由相关科室办理，请领导批示。", leaders, plan, view.Sight)
            {
                NeedsReply = needsReply,
                Reassign = reassign,
                Summary = "要求月底前报计划",
            });
        }

        public async Task<Outcome<Guid>> InstructAsync(Actor leader, Guid id, string? opinion = null, HandPlan? handTo = null, params Guid[] readers)
        {
            var view = await town.IncomingAsync(leader, id);
            return await town.SendAsync(leader, new InstructIncoming(id, view.Item!.Id, opinion, Ink: null, view.Sight) { HandTo = handTo, Readers = readers });
        }

        public async Task<Outcome<Guid>> HandleAsync(Actor actor, Guid id, string result, bool notOurs = false)
        {
            var view = await town.IncomingAsync(actor, id);
            return await town.SendAsync(actor, new HandleIncoming(id, view.Item!.Id, result, view.Sight) { NotOurs = notOurs });
        }

        public async Task<Outcome<Guid>> ConfirmAsync(Guid id, HandPlan? redo = null, bool needsReply = false, string? opinion = null)
        {
            var view = await town.IncomingAsync(TownDirectory.Reviewer, id);
            return await town.SendAsync(TownDirectory.Reviewer, new ConfirmIncoming(id, view.Item!.Id, redo, needsReply, opinion, view.Sight));
        }

        /// <summary>Registered, checked, proposed and instructed: with Finance as lead and Head's unit assisting.</summary>
        public async Task<Guid> UndertakenAsync(bool needsReply = false)
        {
            var id = await town.RegisterAsync();
            (await town.CheckAsync(id)).Fault.ShouldBeNull();
            (await town.ProposeAsync(
                id, new HandPlan(TownDirectory.Finance.UnitId, [TownDirectory.Head.UnitId], DueOn: null), [TownDirectory.Leader.PostId], needsReply)).Fault.ShouldBeNull();
            (await town.InstructAsync(TownDirectory.Leader, id, "请财政科牵头，月底前办结。")).Fault.ShouldBeNull();
            return id;
        }

        public async Task<StoredFile> StoredAsync(string name, byte[] bytes)
        {
            using var stream = new MemoryStream(bytes);
            return (await town.Office.Get<IAttachmentStore>().SaveAsync(stream, name, DispatchTown.Token)).Value;
        }
    }
}
