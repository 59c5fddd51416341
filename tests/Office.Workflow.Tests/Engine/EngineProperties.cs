using FsCheck;
using FsCheck.Fluent;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Tests.Engine;

/// <summary>Whatever is done in whatever order, these hold. A script of numbers says which of the open items makes which move.</summary>
public sealed class EngineProperties
{
    public static TheoryData<string> Processes => ["rounds", "parallel", "odd", "dispatch"];

    [Theory]
    [MemberData(nameof(Processes))]
    public void No_instance_is_without_an_open_item_a_service_or_an_end(string process) => Check(process, play =>
    {
        if (!play.State.Ended)
        {
            play.At.ShouldNotBeEmpty();
        }
        play.State.Tokens.Where(token => token.WorkItem is not null).Select(token => token.WorkItem!.Value).Order()
            .ShouldBe(play.Open.Keys.Order());
    });

    [Theory]
    [MemberData(nameof(Processes))]
    public void From_every_state_the_instance_can_be_brought_to_its_end(string process) => Check(process, play =>
    {
        for (var steps = 0; !play.State.Ended; steps++)
        {
            steps.ShouldBeLessThan(200, $"stuck at {play.At}");
            Forward(play);
        }
        play.Open.ShouldBeEmpty();
    });

    [Theory]
    [MemberData(nameof(Processes))]
    public void An_answer_once_given_stands(string process) => Check(process, play =>
    {
        // An answer is in its round's row; a withdrawal by its giver is the only thing that takes it out, and then the
        // closed item still has it.
        var inRounds = play.Effects.OfType<Effect.KeepRound>().SelectMany(keep => keep.Round.Members)
            .Where(member => member is { Status: MemberStatus.Done, WorkItem: not null })
            .Select(member => member.WorkItem!.Value).Distinct();
        foreach (var item in inRounds)
        {
            play.Closed[item].ShouldBe(WorkItemState.Done);
        }
        var done = play.Effects.OfType<Effect.CloseWorkItem>().Where(close => close.As == WorkItemState.Done);
        done.ShouldAllBe(close => close.Outcome != null && play.Closed[close.Id] == WorkItemState.Done);
    });

    [Theory]
    [MemberData(nameof(Processes))]
    public void The_same_moves_give_the_same_instance(string process) => Prop.ForAll<int[]>(script =>
        string.Equals(StateText.Write(Run(process, script).State), StateText.Write(Run(process, script).State), StringComparison.Ordinal))
        .Check(Config.QuickThrowOnFailure);

    private static void Check(string process, Action<Play> holds) => Prop.ForAll<int[]>(script =>
    {
        holds(Run(process, script));
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(60));

    private static Play Run(string process, int[] script)
    {
        var play = process switch
        {
            "rounds" => new Play(Graphs.Rounds, ("countersign", ["x", "y", "z"]), ("leaders", ["l1", "l2"])),
            "parallel" => new Play(Graphs.Parallel),
            "odd" => new Play(Graphs.Odd, ("countersign", ["x", "y"])),
            _ => new Play(Graphs.Dispatch, ("countersigners", ["x", "y"]), ("leaders", ["l1", "l2"]), ("signer", ["s"])),
        };
        foreach (var number in script)
        {
            Move(play, (uint)number);
        }
        return play;
    }

    private static void Move(Play play, uint number)
    {
        var (which, pick) = (number % 8, (int)(number / 8 % 1000));
        if (play.Open.Count == 0 || which == 0)
        {
            Forward(play);
            return;
        }
        var open = play.Open.Keys.Order().ElementAt(pick % play.Open.Count);
        _ = which switch
        {
            1 => play.Return(open, ReturnTo.Previous, straightBack: false),
            2 => play.Return(open, ReturnTo.Drafter, straightBack: pick % 2 == 0),
            3 => play.Return(open, ReturnTo.Previous, straightBack: true),
            4 when play.Closed.Count > 0 => play.Withdraw(play.Closed.Keys.Order().ElementAt(pick % play.Closed.Count)),
            5 => play.OpenItem(open),
            6 => play.Complete(open, "disagree"),
            _ => play.Complete(open, Forwards(play, open)),
        };
    }

    private static void Forward(Play play)
    {
        if (play.Open.Count > 0)
        {
            var item = play.Open.Keys.Min();
            play.Complete(item, Forwards(play, item)).ShouldBeNull();
        }
        else if (!play.State.Ended)
        {
            play.Serve(play.At).ShouldBeNull();
        }
    }

    private static string Forwards(Play play, Guid item) => play.Open[item].Node switch
    {
        "draft" when play.State.Variables.ContainsKey("signer") => "submit",
        "number" => "numbered",
        "seal" => "sealed",
        "distribute" => "sent",
        _ => "agree",
    };
}
