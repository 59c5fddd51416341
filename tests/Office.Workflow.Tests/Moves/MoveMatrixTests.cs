using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Tests.Moves;

/// <summary>
/// Every move in every kind of step, fresh, after a return that is walked again, after one straight back, and followed by a
/// return: each is made or refused, the invariants hold, and the instance can still be brought to its end.
/// </summary>
public sealed class MoveMatrixTests
{
    private static readonly string[] s_modes = ["single", "pool", "parallel", "sequential", "any-one", "vote", "returns-last", "branches"];
    private static readonly string[] s_ways = ["fresh", "walked-again", "straight-back", "answered-once", "asked-beside", "then-returned"];

    public static TheoryData<string, string, MoveKind> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, MoveKind>();
            foreach (var mode in s_modes)
            {
                foreach (var way in s_ways)
                {
                    foreach (var move in OfficeMoves.Kinds)
                    {
                        cells.Add(mode, way, move);
                    }
                }
            }
            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_move_is_made_or_refused_and_the_matter_can_be_brought_to_its_end(string mode, string way, MoveKind move)
    {
        for (var salt = 0; salt < 2; salt++)
        {
            var desk = At(mode, way);
            var item = desk.ToDo.OrderBy(one => one.Id).ElementAt(salt % desk.ToDo.Count()).Id;
            OfficeMoves.Make(desk, move, item, salt);
            if (way == "then-returned" && desk.ToDo.LastOrDefault() is { } other)
            {
                OfficeMoves.Make(desk, MoveKind.ReturnToDrafter, other.Id);
            }
            desk.Finish();
            desk.Replay();
        }
    }

    /// <summary>What the matrix would not tell: that the moves are made at all, and not refused one and all.</summary>
    [Theory]
    [InlineData("pool", MoveKind.Claim)]
    [InlineData("single", MoveKind.Transfer)]
    [InlineData("parallel", MoveKind.Transfer)]
    [InlineData("sequential", MoveKind.Consult)]
    [InlineData("any-one", MoveKind.Assist)]
    [InlineData("single", MoveKind.AddSigner)]
    [InlineData("parallel", MoveKind.AddSigner)]
    [InlineData("sequential", MoveKind.AddSigner)]
    [InlineData("branches", MoveKind.AddSigner)]
    [InlineData("parallel", MoveKind.RemoveSigner)]
    [InlineData("sequential", MoveKind.RemoveSigner)]
    [InlineData("vote", MoveKind.RemoveSigner)]
    [InlineData("branches", MoveKind.Circulate)]
    [InlineData("vote", MoveKind.Notify)]
    [InlineData("parallel", MoveKind.ReturnToDrafter)]
    [InlineData("sequential", MoveKind.ReturnToStepStraightBack)]
    [InlineData("single", MoveKind.ReturnToPrevious)]
    [InlineData("branches", MoveKind.ReturnToStep)]
    [InlineData("vote", MoveKind.Urge)]
    [InlineData("branches", MoveKind.Cancel)]
    [InlineData("parallel", MoveKind.Suspend)]
    [InlineData("branches", MoveKind.Jump)]
    [InlineData("sequential", MoveKind.Jump)]
    [InlineData("vote", MoveKind.Terminate)]
    [InlineData("parallel", MoveKind.HandOver)]
    [InlineData("single", MoveKind.EnterForAnother)]
    [InlineData("sequential", MoveKind.EnterForAnother)]
    [InlineData("single", MoveKind.Withdraw)]
    [InlineData("branches", MoveKind.Withdraw)]
    public void The_move_is_made(string mode, MoveKind move)
    {
        var desk = At(mode, "fresh");
        OfficeMoves.Make(desk, move, desk.ToDo.OrderBy(item => item.Id).First().Id).ShouldBeNull();
    }

    [Theory]
    [InlineData("single")]
    [InlineData("branches")]
    [InlineData("sequential")]
    public void What_has_ended_is_reopened_at_its_last_step_and_ends_again(string mode)
    {
        var desk = At(mode, "fresh");
        desk.Finish();
        desk.Do(new EngineCommand.Reopen("more to do"), People.Of("clerk")).ShouldBeNull();
        desk.At.ShouldBe("issue");
        desk.Finish();
        desk.Replay();
    }

    [Fact]
    public void What_was_terminated_between_branches_is_reopened_before_them()
    {
        var desk = At("branches", "fresh");
        desk.Do(new EngineCommand.Terminate("otherwise"), People.Of("clerk")).ShouldBeNull();
        desk.State.Ending.ShouldBe(Ending.Terminated);
        desk.Do(new EngineCommand.Reopen("after all"), People.Of("clerk")).ShouldBeNull();
        desk.At.ShouldBe("draft");
        desk.Finish();
    }

    internal static Desk At(string mode, string way)
    {
        var desk = new Desk(
            GraphOf(mode), ("round", ["x", "y", "z"]), ("step", mode == "pool" ? ["p1", "p2", "p3"] : ["p1"]));
        desk.Complete("draft").ShouldBeNull();
        var first = desk.ToDo.OrderBy(item => item.Id).First().Id;
        switch (way)
        {
            case "walked-again":
                desk.As(first, new EngineCommand.Return(first, ReturnTo.Drafter, "why", StraightBack: false)).ShouldBeNull();
                Answer(desk);
                desk.Complete("draft").ShouldBeNull();
                break;
            case "straight-back" when mode != "branches":
                desk.As(first, new EngineCommand.Return(first, ReturnTo.Drafter, "why", StraightBack: true)).ShouldBeNull();
                Answer(desk);
                desk.Complete("draft").ShouldBeNull();
                break;
            case "answered-once" when mode != "any-one":
                desk.Complete(first).ShouldBeNull();
                break;
            case "asked-beside":
                desk.As(first, new EngineCommand.AddSigner(first, AddPlace.After, [People.Of("later")], Reason: null)).ShouldBeNull();
                desk.As(first, new EngineCommand.AskBeside(first, SideKind.Consult, [People.Of("wise")], "what say you")).ShouldBeNull();
                break;
        }
        return desk;
    }

    // Where a return waits for the others, they answer first.
    private static void Answer(Desk desk)
    {
        while (!desk.At.Contains("draft", StringComparison.Ordinal))
        {
            desk.Forward();
        }
    }

    private static ProcessGraph GraphOf(string mode) => mode switch
    {
        "single" or "pool" => Line(new Drawing().Step("step", Rules)),
        "parallel" => Line(new Drawing().Round("round", rules: Rules), "round"),
        "returns-last" => Line(new Drawing().Round("round", rules: Rules + " round-return=\"last\""), "round"),
        "sequential" => Line(new Drawing().Round("round", sequential: true, rules: Rules), "round"),
        "any-one" => Line(Policy("any-one"), "round"),
        "vote" => Line(Policy("vote"), "round"),
        _ => new Drawing().Step("draft", Rules).Fork("fork").Step("step", Rules).Step("beside", Rules).Fork("join").Step("issue", Rules)
            .Line("start", "draft", "fork", "step", "join", "issue", "end").Line("fork", "beside", "join").Graph(),
    };

    private const string Rules = "kind=\"decide\" withdraw=\"unhandled\"";

    private static ProcessGraph Line(Drawing drawing, string step = "step") =>
        drawing.Step("draft", Rules).Step("issue", Rules).Line("start", "draft", step, "issue", "end").Graph();

    private static Drawing Policy(string mode) => new Drawing().Raw(
        $"""<bpmn:userTask id="round" name="round"><bpmn:extensionElements><office:step kind="decide" assign="variable(each)" returns="previous drafter any" outcomes="agree disagree" withdraw="unhandled"/><office:round mode="{mode}"/></bpmn:extensionElements><bpmn:multiInstanceLoopCharacteristics office:collection="round" office:element="each"/></bpmn:userTask>""");
}
