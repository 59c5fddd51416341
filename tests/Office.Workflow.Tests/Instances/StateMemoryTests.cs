using System.Text.Json;
using Office.Workflow.Assignments;
using Office.Workflow.Engine;
using Office.Workflow.Instances;

namespace Office.Workflow.Tests.Instances;

public sealed class StateMemoryTests
{
    private readonly StateMemory _memory = new();

    [Fact]
    public void What_was_written_is_read_without_its_text()
    {
        var (instance, state) = (Instance(1), State(7));

        _memory.Write(instance, state);

        _memory.Read(instance).ShouldBeSameAs(state);
    }

    [Fact]
    public void A_row_with_another_text_is_read_from_its_text()
    {
        var instance = Instance(1);
        _memory.Write(instance, State(7));
        var text = instance.State;
        _memory.Write(instance, State(8));

        // The transaction was rolled back, or another node was faster.
        instance.State = text;

        _memory.Read(instance).NextKey.ShouldBe(7);
    }

    [Fact]
    public void What_was_written_long_ago_is_read_from_its_text()
    {
        var first = Instance(1);
        _memory.Write(first, State(7));
        for (var number = 2; number <= (2 * StateMemory.Kept) + 2; number++)
        {
            _memory.Write(Instance(number), State(number));
        }

        _memory.Read(first).ShouldNotBeSameAs(_memory.Read(first));
        _memory.Read(first).NextKey.ShouldBe(7);
    }

    [Fact]
    public void A_variable_outlives_the_document_from_which_it_came()
    {
        var play = new Play(Graphs.Parallel);
        var item = play.Item("draft");
        var (ids, actor) = (1_000, play.Open[item].Holders[0]);
        InstanceState state;
        using (var document = JsonDocument.Parse("""{"amount": 3}"""))
        {
            var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal) { ["amount"] = document.RootElement.GetProperty("amount") };
            var complete = new EngineCommand.Complete(item, "agree", values);
            var context = new StepContext(actor, () => new Guid(++ids, 0, 0, new byte[8]), new People());
            state = ProcessEngine.Apply(Graphs.Parallel, play.State, complete, context).Value.State;
        }

        state.Variables["amount"].GetInt32().ShouldBe(3);
    }

    private static ProcessInstance Instance(int number) => new(new Guid(number, 0, 0, new byte[8]), Guid.Empty, Guid.Empty, Guid.Empty)
    {
        StartedAt = DateTimeOffset.UnixEpoch,
    };

    private static InstanceState State(int nextKey) => new(new Assignee(Guid.Empty, Guid.Empty, Guid.Empty), Guid.Empty) { NextKey = nextKey };
}
