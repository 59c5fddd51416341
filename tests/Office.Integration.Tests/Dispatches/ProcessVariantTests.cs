using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Organization.Grants;
using Office.Workflow.Definitions;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>The variants of 发文 that the seeds bring: 部门会签 as a called process, 或签, 票决, and a return out of a running round.</summary>
public sealed class ProcessVariantTests
{
    private static readonly Guid[] s_leaders = [Deputy.OfficialId, SecondDeputy.OfficialId, ThirdDeputy.OfficialId];

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Each_unit_countersigns_in_a_process_of_its_own_and_one_leader_decides_for_all(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await BeginAsync(town, "dispatch-units");
        (await town.SignAsync(Head, id)).Fault.ShouldBeNull();

        (await town.ItemAsync(Finance, id)).StepId.ShouldBe("unit-opinion");
        (await town.SignAsync(Finance, id, SignOffDecision.Disagree, "经费没有落实。")).Fault.ShouldBeNull();
        (await town.BoxesAsync(Reviewer)).Pending.ShouldBe(0, "the other unit has not answered");
        (await town.SignAsync(Guest, id, SignOffDecision.Initial)).Fault.ShouldBeNull();
        (await town.SignAsync(Reviewer, id)).Fault.ShouldBeNull();

        foreach (var leader in new[] { Deputy, SecondDeputy, ThirdDeputy })
        {
            (await town.ItemAsync(leader, id)).StepId.ShouldBe("submit");
        }

        (await town.SignAsync(SecondDeputy, id, SignOffDecision.Agree, "同意")).Fault.ShouldBeNull();

        (await town.BoxesAsync(Deputy)).Pending.ShouldBe(0, "one has decided for all");
        (await town.ItemAsync(Leader, id)).StepId.ShouldBe("issue");
        await town.WalkToAsync(id, "end");
        await town.PumpAsync();
        (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.Distributed);
        (await town.AskAsync(Drafter, new GetDispatch(id))).Value.SignOffs.Count(signOff => signOff.OpinionSlot == "countersign").ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_majority_of_the_leaders_passes_it_before_the_last_has_voted(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await AtVoteAsync(town);

        (await town.SignAsync(Deputy, id)).Fault.ShouldBeNull();
        (await town.StepsAsync(id)).ShouldBe(["submit"]);
        (await town.SignAsync(SecondDeputy, id, SignOffDecision.Initial)).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["issue"]);
        (await town.BoxesAsync(ThirdDeputy)).Pending.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_the_leaders_vote_down_goes_back_to_the_drafter(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await AtVoteAsync(town);

        (await town.SignAsync(Deputy, id, SignOffDecision.Disagree, "暂缓")).Fault.ShouldBeNull();
        (await town.SignAsync(SecondDeputy, id, SignOffDecision.Disagree, "再论证")).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["draft"]);
        (await town.BoxesAsync(ThirdDeputy)).Pending.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Who_returns_it_out_of_the_round_lets_the_others_answer_first(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await BeginAsync(town, "dispatch-vote");
        (await town.SignAsync(Head, id)).Fault.ShouldBeNull();

        (await town.ReturnAsync(Finance, id, ReturnTo.Drafter, "数据有误")).Fault.ShouldBeNull();
        (await town.StepsAsync(id)).ShouldBe(["countersign"]);
        (await town.SignAsync(Guest, id)).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["draft"]);
        (await town.ItemAsync(Drafter, id)).Reason.ShouldBe("数据有误");
        (await town.AskAsync(Drafter, new GetDispatch(id))).Value.SignOffs
            .Count(signOff => signOff.Step == "countersign").ShouldBe(2, "no opinion is lost");
    }

    private static async Task<Guid> AtVoteAsync(DispatchTown town)
    {
        var id = await BeginAsync(town, "dispatch-vote");
        (await town.SignAsync(Head, id)).Fault.ShouldBeNull();
        (await town.SignAsync(Finance, id)).Fault.ShouldBeNull();
        (await town.SignAsync(Guest, id)).Fault.ShouldBeNull();
        (await town.SignAsync(Reviewer, id)).Fault.ShouldBeNull();
        (await town.AskAsync(ThirdDeputy, new ListWorkItems(Box.Pending))).Value.Rows.ShouldHaveSingleItem();
        return id;
    }

    /// <summary>The organ has chosen the process for its notices, and one of them is submitted.</summary>
    private static async Task<Guid> BeginAsync(DispatchTown town, string process)
    {
        foreach (var key in new[] { "unit-countersign", process })
        {
            var xml = await File.ReadAllBytesAsync(Path.Combine(DispatchTown.Seeds(), "processes", key + ".bpmn"), DispatchTown.Token);
            (await town.SendAsync(Actor.Machine(Organ), new PublishProcess(xml))).Fault.ShouldBeNull();
        }

        await town.Office.GrantAsync(Organ, Clerk.PostId, Relation.OwnProcesses);
        (await town.SendAsync(Clerk, new ChooseProcess("dispatch.Notice", process))).Fault.ShouldBeNull();
        var form = TownSteps.Form with { Route = TownSteps.Form.Route with { Leaders = s_leaders } };
        var id = await town.DraftAsync(form);
        (await town.SubmitAsync(id)).Fault.ShouldBeNull();
        return id;
    }
}
