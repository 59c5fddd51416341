using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Opinions;
using Office.Documents.Dispatches;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Officials;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.BusinessForms;

/// <summary>
/// The five forms that ship go through the hands of a small organ to their end, once sent back to the drafter on the way, on both
/// databases.
/// </summary>
public sealed class SeedFormTests
{
    private static readonly Dictionary<string, FormValues> s_filled = new(StringComparer.Ordinal)
    {
        ["leave"] = FormTown.Leave,
        ["supplies"] = FormTown.Values(("purpose", "日常办公"))
            .WithRows("items", [Row(("name", "签字笔"), ("count", "20"), ("price", "2.5"))]),
        ["vehicle"] = FormTown.Values(
            ("when", "2026-12-02T08:30/2026-12-02T18:00"), ("start", "县政府"), ("target", "新店镇"), ("people", "3"), ("reason", "防汛检查"), ("beyond", "false")),
        ["meeting-room"] = FormTown.Values(
            ("subject", "防汛例会"), ("room", "第一会议室（20人）"), ("when", "2026-12-02T09:00/2026-12-02T10:30"), ("people", "12"), ("needs", "投影")),
        ["seal-use"] = FormTown.Values(("matter", "上报防汛情况"), ("seal", "机关印章"), ("weight", "重要"), ("target", "市防汛办"))
            .WithRows("files", [Row(("name", "情况报告"), ("copies", "2"))]),
    };

    // What a later step must fill in itself.
    private static readonly Dictionary<string, (string Key, string Text)[]> s_fills = new(StringComparer.Ordinal)
    {
        ["supplies.issue"] = [("issued_on", "2026-12-01")],
        ["vehicle.arrange"] = [("car", "铜A·10001"), ("driver", "吴师傅")],
        ["seal-use.sealing"] = [("sealed_on", "2026-12-01"), ("sealed", "2")],
    };

    public static MatrixTheoryData<string, DatabaseKind> Forms => new(s_filled.Keys, [DatabaseKind.Sqlite, DatabaseKind.Postgres]);

    private static CancellationToken Token => DispatchTown.Token;

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_of_the_seeds_is_returned_once_and_then_granted(string key, DatabaseKind kind)
    {
        await using var town = await StartAsync(kind, key);
        var id = await FillAsync(town, key);
        (await town.HandInAsync(Drafter, id)).Fault.ShouldBeNull();
        await ReturnAsync(town, id);
        (await town.StepsAsync(id)).ShouldBe([FormDesign.FillStep]);
        (await town.HandInAsync(Drafter, id)).Fault.ShouldBeNull();

        List<string> passed = [];
        while (await OpenAsync(town, id) is { } open)
        {
            passed.Add(open.Item.StepId);
            passed.Count.ShouldBeLessThan(10);
            var moves = (await town.AskAsync(open.Actor, new GetMoves(open.Item.Id))).Value;
            var outcome = moves.Single(move => move.Kind is MoveKind.Complete).Outcomes[0];
            (await town.DecideAsync(open.Actor, id, outcome, fills: s_fills.GetValueOrDefault($"{key}.{open.Item.StepId}", []))).Fault.ShouldBeNull();
        }

        await town.PumpAsync();
        var view = await town.FormAsync(Drafter, id);
        view.State.ShouldBe(FormMatterState.Granted);
        view.Opinions.Select(opinion => opinion.Outcome).First().ShouldBe("return");
        view.Opinions.Skip(1).Select(opinion => opinion.Step).ShouldBe(passed);
        (await town.AskAsync(Drafter, new GetRecord(id))).Value.FirstBroken.ShouldBeNull();
        (await town.Office.ReadAsync(db => db.Set<WorkItem>().AnyAsync(
            item => item.RootId == id && (item.State == WorkItemState.Open || item.State == WorkItemState.Opened), Token))).ShouldBeFalse();
    }

    private static Dictionary<string, string> Row(params (string Key, string Text)[] cells) =>
        cells.ToDictionary(cell => cell.Key, cell => cell.Text, StringComparer.Ordinal);

    private static async Task<Guid> FillAsync(DispatchTown town, string key)
    {
        var id = await town.FillAsync(Drafter, key, s_filled[key]);
        if (key is "seal-use")
        {
            using var report = new MemoryStream("防汛情况报告"u8.ToArray());
            var file = await town.Office.Get<IAttachmentStore>().SaveAsync(report, "报告.txt", Token);
            var added = await town.SendAsync(Drafter, new AddFormFile(id, null, "scan", town.Office.Ids.Next(), file.Value));
            var view = await town.FormAsync(Drafter, id);
            (await town.SendAsync(Drafter, new SaveFormMatter(
                id, null, view.Values.With("scan", added.Value.FileId.ToString("D")), view.Revision))).Fault.ShouldBeNull();
        }

        return id;
    }

    private static async Task ReturnAsync(DispatchTown town, Guid id)
    {
        var (actor, item) = (await OpenAsync(town, id)).ShouldNotBeNull();
        var view = await town.FormAsync(actor, id);
        (await town.SendAsync(actor, new ReturnFormMatter(id, item.Id, ReturnTo.Drafter, "请核对后再报", false, view.Revision, []))).Fault.ShouldBeNull();
    }

    // Who holds the open item, as the database says.
    private static async Task<(Actor Actor, WorkItem Item)?> OpenAsync(DispatchTown town, Guid id)
    {
        var item = await town.Office.ReadAsync(db => db.Set<WorkItem>().AsNoTracking().FirstOrDefaultAsync(
            one => one.RootId == id && (one.State == WorkItemState.Open || one.State == WorkItemState.Opened), Token));
        if (item is null)
        {
            return null;
        }

        var holders = await town.Office.ReadAsync(db => db.Set<WorkItemHolder>().AsNoTracking()
            .Where(holder => holder.WorkItemId == item.Id && (holder.State == HolderState.Pending || holder.State == HolderState.Reading))
            .Select(holder => holder.OfficialId).ToListAsync(Token));
        return (Everybody.First(one => holders.Contains(one.Actor.OfficialId)).Actor, item);
    }

    private static async Task<DispatchTown> StartAsync(DatabaseKind kind, string key)
    {
        var town = await DispatchTown.StartAsync(kind);
        await town.InstallAsync(key);
        var organ = Office.Organization.Organs.Organ.Create(Organ, new("TJ", "铜江县人民政府", "铜江县政府", OrganLevel.County, null, 1, null, [], null));
        await town.Office.ArrangeAsync(db => db.Add(organ.Value));
        var entered = Official.Enter(Drafter.OfficialId, new EnterOfficial(Organ, "TJ-0001", Drafter.Name, "wang jian guo", 1, ""));
        await town.Office.ArrangeAsync(db => db.Add(entered.Value));
        return town;
    }
}
