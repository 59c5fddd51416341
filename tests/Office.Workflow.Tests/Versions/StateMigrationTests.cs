using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.Versions;

namespace Office.Workflow.Tests.Versions;

public sealed class StateMigrationTests
{
    private static readonly ProcessGraph s_old = new Drawing()
        .Step("draft").Round("sign").Step("issue").Line("start", "draft", "sign", "issue", "end").Graph();

    private static readonly ProcessGraph s_longer = new Drawing()
        .Step("draft").Round("sign").Step("review").Step("issue").Line("start", "draft", "sign", "review", "issue", "end").Graph();

    [Fact]
    public void A_matter_goes_on_as_the_new_version_is_drawn()
    {
        var filed = new Drawing().Step("draft").Round("sign").Step("issue").Step("file")
            .Line("start", "draft", "sign", "issue", "file", "end").Graph();

        var moved = Apply(s_old, filed, AtIssue().State).Value;

        var item = moved.Tokens.Single().WorkItem!.Value;
        var context = new StepContext(People.Of("drafter"), () => new Guid(99, 0, 0, new byte[8]), new People());
        ProcessEngine.Apply(filed, moved, new EngineCommand.Complete(item, "agree", Completion.Of("agree").Variables), context)
            .Value.State.StepsNow().ShouldBe(["file"]);
    }

    [Fact]
    public void Who_has_signed_in_a_round_is_not_asked_again()
    {
        var play = new Play(s_old, ("sign", ["a", "b"]));
        play.Complete("draft");
        play.Complete("sign", "a");

        var moved = Apply(s_old, s_longer, play.State).Value;

        moved.Rounds.ShouldHaveSingleItem().Members.Count(member => member.Status == MemberStatus.Done).ShouldBe(1);
        moved.Tokens.Count(token => token.WorkItem is not null).ShouldBe(1);
    }

    [Fact]
    public void A_step_that_is_gone_is_named_and_nothing_is_moved() => Apply(
            s_old, new Drawing().Step("draft").Round("sign").Step("approve").Line("start", "draft", "sign", "approve", "end").Graph(), AtIssue().State)
        .Fault.ShouldBe(new VersionFault.ElementGone("issue", "issue"));

    [Fact]
    public void A_step_that_has_another_name_is_found_by_the_map() => Apply(
            s_old, new Drawing().Step("draft").Round("sign").Step("approve").Line("start", "draft", "sign", "approve", "end").Graph(), AtIssue().State,
            ("issue", "approve"))
        .Value.StepsNow().ShouldBe(["approve"]);

    [Fact]
    public void A_step_through_which_it_could_be_sent_back_must_be_there_too() => Apply(
            s_old, new Drawing().Step("write").Round("sign").Step("issue").Line("start", "write", "sign", "issue", "end").Graph(), AtIssue().State)
        .Fault.ShouldBe(new VersionFault.ElementGone("draft", "draft"));

    [Fact]
    public void A_round_that_has_become_one_signer_is_refused() => Apply(
            s_old, new Drawing().Step("draft").Step("sign").Step("issue").Line("start", "draft", "sign", "issue", "end").Graph(), AtIssue().State)
        .Fault.ShouldBe(new VersionFault.ElementDiffers("sign", "sign"));

    [Fact]
    public void A_map_that_names_what_is_not_there_is_refused() => new MigrationPlan(
        s_old, s_longer, new Dictionary<string, string>(StringComparer.Ordinal) { ["issue"] = "nowhere" })
        .Check().ShouldBe(new VersionFault.MapUnknown("nowhere"));

    private static Play AtIssue()
    {
        var play = new Play(s_old, ("sign", ["a"]));
        play.Complete("draft");
        play.Complete("sign", "a");
        return play;
    }

    private static Office.Organization.Foundation.Outcome<InstanceState> Apply(
        ProcessGraph from, ProcessGraph to, InstanceState state, params (string From, string To)[] map) =>
        StateMigration.Apply(new MigrationPlan(from, to, map.ToDictionary(one => one.From, one => one.To, StringComparer.Ordinal)), state);
}
