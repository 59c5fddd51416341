using System.Globalization;
using Office.Benchmarks;
using Office.Benchmarks.Figures;
using Office.Benchmarks.Live;

if (args is [DemoHost.Argument, var data, var dispatches])
{
    await DemoHost.RunAsync(data, int.Parse(dispatches, CultureInfo.InvariantCulture));
    return 0;
}

var figures = typeof(IFigure).Assembly.GetTypes()
    .Where(type => type.IsAssignableTo(typeof(IFigure)) && type is { IsClass: true, IsAbstract: false })
    .Select(type => (IFigure)Activator.CreateInstance(type)!)
    .OrderBy(figure => figure.Name, StringComparer.Ordinal)
    .ToList();

if (args is ["--list"])
{
    figures.ForEach(figure => Console.WriteLine(figure.Name));
    return 0;
}

const string Million = "--million";
const string Documents = "--documents";
if (Array.IndexOf(args, Documents) is >= 0 and var at && at + 1 < args.Length
    && int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var documents) && documents > 0)
{
    SearchText.Documents = documents;
    args = [.. args[..at], .. args[(at + 2)..]];
}

string[] names = [.. args.Where(arg => arg is not Million)];
var wanted = figures
    .Where(figure => names.Length == 0
        ? !figure.IsLong || args.Contains(Million, StringComparer.Ordinal)
        : names.Any(name => figure.Name.Contains(name, StringComparison.Ordinal)))
    .ToList();
if (wanted.Count == 0)
{
    await Console.Error.WriteLineAsync($"office: no figure matches {string.Join(' ', args)}; see 'office bench --list'");
    return 2;
}

var isWithinBudget = await new BenchRunner(Console.Out, Console.Error).RunAsync(wanted, CancellationToken.None);
figures.OfType<IDisposable>().ToList().ForEach(figure => figure.Dispose());
return isWithinBudget ? 0 : 1;
