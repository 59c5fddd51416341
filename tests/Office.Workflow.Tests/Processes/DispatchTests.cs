using System.Xml.Linq;

namespace Office.Workflow.Tests.Processes;

public sealed class DispatchTests
{
    [Fact]
    public void A_dispatch_goes_from_draft_to_distribution()
    {
        var play = new Play(Graphs.Dispatch, ("countersigners", ["x", "y"]), ("leaders", ["l"]), ("signer", ["s"]));
        play.Complete("draft", outcome: "submit").ShouldBeNull();
        play.Complete("unit-check", "head").ShouldBeNull();
        play.Complete("countersign", "y", "initial").ShouldBeNull();
        play.Complete("countersign", "x", "disagree").ShouldBeNull();
        play.Complete("review", "office-review").ShouldBeNull();
        play.Complete("submit", "l").ShouldBeNull();
        play.Complete("issue", "s").ShouldBeNull();
        play.Complete("recheck", "recheck").ShouldBeNull();
        play.Complete("number", "clerk", "numbered").ShouldBeNull();
        play.Serve("typeset").ShouldBeNull();
        play.Complete("proofread", "clerk", "retypeset").ShouldBeNull();
        play.Serve("typeset").ShouldBeNull();
        play.Complete("proofread", "clerk").ShouldBeNull();
        play.Complete("seal", outcome: "sealed").ShouldBeNull();
        play.Serve("apply-seal", "more").ShouldBeNull();
        play.Complete("seal", outcome: "sealed").ShouldBeNull("the next organ of a joint document");
        play.Serve("apply-seal").ShouldBeNull();
        play.Complete("release", "clerk").ShouldBeNull();
        play.Complete("distribute", "clerk", "sent").ShouldBeNull();
        play.State.Ended.ShouldBeTrue();
    }

    [Fact]
    public void A_signer_who_disagrees_sends_it_to_the_drafter()
    {
        var play = new Play(Graphs.Dispatch, ("signer", ["s"]));
        play.Complete("draft", outcome: "submit");
        play.Complete("unit-check");
        play.Complete("review");
        play.Complete("issue", outcome: "disagree").ShouldBeNull();
        play.At.ShouldBe("draft");
    }

    [Fact]
    public void Every_element_of_the_file_is_drawn()
    {
        var xml = XDocument.Load(Graphs.DispatchFile);
        var drawn = xml.Descendants().Attributes("bpmnElement").Select(attribute => attribute.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var node in Graphs.Dispatch.Nodes)
        {
            drawn.Contains(node.Id).ShouldBeTrue(node.Id);
            node.Outgoing.Where(flow => !drawn.Contains(flow.Id)).ShouldBeEmpty();
        }
    }
}
