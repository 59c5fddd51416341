using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Office.Web.Cli;

/// <summary>The arguments of one command, split into options and positionals.</summary>
public sealed class CliArguments
{
    private readonly ImmutableDictionary<string, string> _options;

    private CliArguments(ImmutableDictionary<string, string> options, ImmutableArray<string> positionals)
    {
        _options = options;
        Positionals = positionals;
    }

    public IReadOnlyList<string> Positionals { get; }

    /// <summary>Splits what was typed; a wrong argument gives the sentence that refuses it.</summary>
    public static bool TryParse(
        IEnumerable<string> typed,
        ICliCommand command,
        [NotNullWhen(true)] out CliArguments? arguments,
        [NotNullWhen(false)] out string? refusal)
    {
        var known = command.Options.Append(CliOption.Help).ToDictionary(option => option.Name, StringComparer.Ordinal);
        var options = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var positionals = ImmutableArray.CreateBuilder<string>();
        arguments = null;
        refusal = null;
        var rest = new Queue<string>(typed);
        while (refusal is null && rest.TryDequeue(out var word))
        {
            if (word.StartsWith("--", StringComparison.Ordinal))
            {
                refusal = TakeOption(word[2..], command, known, rest, options);
            }
            else
            {
                positionals.Add(word);
                refusal = positionals.Count > command.Positionals.Count ? $"{command.Name}: '{word}' is one argument too many" : null;
            }
        }

        var required = command.Positionals.Count(name => !name.StartsWith('['));
        if (refusal is null && positionals.Count < required && !options.ContainsKey(CliOption.Help.Name))
        {
            refusal = $"{command.Name}: {command.Positionals[positionals.Count]} is missing; see 'office {command.Name} --help'";
        }

        arguments = refusal is null ? new CliArguments(options.ToImmutable(), positionals.ToImmutable()) : null;
        return refusal is null;
    }

    public bool Has(CliOption option) => _options.ContainsKey(option.Name);

    public string? Value(CliOption option) => _options.GetValueOrDefault(option.Name);

    /// <summary>The options that the application itself understands, as its configuration arguments.</summary>
    public IReadOnlyList<string> Settings()
        => Value(CliOption.Data) is { } data ? [$"--Office:Data={Path.GetFullPath(data)}"] : [];

    private static string? TakeOption(
        string word,
        ICliCommand command,
        Dictionary<string, CliOption> known,
        Queue<string> rest,
        ImmutableDictionary<string, string>.Builder options)
    {
        var parts = word.Split('=', 2);
        if (!known.TryGetValue(parts[0], out var option))
        {
            return $"{command.Name}: there is no option --{parts[0]}; see 'office {command.Name} --help'";
        }

        if (option.Value is null)
        {
            options[option.Name] = "true";
            return parts.Length == 1 ? null : $"{command.Name}: --{option.Name} takes no value";
        }

        if (parts.Length == 1 && (!rest.TryPeek(out var next) || next.StartsWith("--", StringComparison.Ordinal)))
        {
            return $"{command.Name}: --{option.Name} needs a value ({option.Value})";
        }

        options[option.Name] = parts.Length == 2 ? parts[1] : rest.Dequeue();
        return null;
    }
}
