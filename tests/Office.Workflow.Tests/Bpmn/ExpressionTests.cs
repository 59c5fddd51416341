using System.Text.Json;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Tests.Bpmn;

public sealed class ExpressionTests
{
    private static readonly Dictionary<string, JsonElement> Values = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(
        """{"outcome":"agree","copies":12,"urgent":true,"units":["a","b"],"sum":{"lines":3,"note":"x"}}""")!;

    [Theory]
    [InlineData("${outcome == 'agree'}", true)]
    [InlineData("outcome != 'agree'", false)]
    [InlineData("copies > 9 and copies <= 12", true)]
    [InlineData("copies == '12'", false)]
    [InlineData("not urgent or outcome == 'agree'", true)]
    [InlineData("not (urgent and outcome == 'agree')", false)]
    [InlineData("count(units) >= 2", true)]
    [InlineData("count(missing) == 0", true)]
    [InlineData("missing == null", true)]
    [InlineData("missing > 1", false)]
    [InlineData("outcome", false)]
    [InlineData("sum.lines > 2 && sum.note == \"x\"", true)]
    [InlineData("sum.missing.deeper == null", true)]
    [InlineData("copies * 2 - 4 == 20 || false", true)]
    [InlineData("-copies < 0 and copies % 5 == 2", true)]
    [InlineData("copies / 0 == null", true)]
    [InlineData("!urgent", false)]
    [InlineData("contains(units, 'b')", true)]
    [InlineData("contains(units, 'c')", false)]
    [InlineData("'a' < 'b'", true)]
    [InlineData("=outcome = \"agree\"", true)]
    [InlineData("#{urgent}", true)]
    [InlineData("79228162514264337593543950335 * 2 == null", true)]
    public void A_condition_is_decided_from_the_variables(string text, bool holds) =>
        Expression.Parse(text)!.Holds(Values).ShouldBe(holds);

    [Theory]
    [InlineData("")]
    [InlineData("a ==")]
    [InlineData("a == b == c")]
    [InlineData("(a == 1")]
    [InlineData("a.b()")]
    [InlineData("a + ")]
    [InlineData("contains(a)")]
    [InlineData("a = 1")]
    [InlineData("'open")]
    [InlineData("and")]
    public void What_is_not_a_condition_is_refused(string text) => Expression.Parse(text).ShouldBeNull();

    [Fact]
    public void Depth_is_limited() => Expression.Parse(string.Concat(Enumerable.Repeat("not ", 100)) + "true").ShouldBeNull();
}
