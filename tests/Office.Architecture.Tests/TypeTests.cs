using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Office.Organization.Foundation;

namespace Office.Architecture.Tests;

public sealed partial class TypeTests
{
    private const int MostConstructorParameters = 5;

    private static readonly Type[] s_handlers = [typeof(ICommandHandler<,>), typeof(IQueryHandler<,>), typeof(IReaction<>)];

    [Fact]
    public void No_type_is_named_by_a_word_that_says_nothing()
    {
        // "Service" is BPMN's own word for the task that a program performs; a fault is named by a sentence.
        var vague = Repository.Types
            .Where(type => !typeof(Fault).IsAssignableFrom(type))
            .Where(type => Vague().IsMatch(type.Assembly.GetName().Name is "Office.Workflow"
                ? type.Name.Replace("Service", "", StringComparison.Ordinal)
                : type.Name))
            .Select(type => type.FullName);

        vague.ShouldBeEmpty();
    }

    [Fact]
    public void No_method_is_async_void()
    {
        var asyncVoid =
            from type in Repository.Types
            from method in type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static
                | BindingFlags.Public | BindingFlags.NonPublic)
            where method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute))
            select $"{type.FullName}.{method.Name}";

        asyncVoid.ShouldBeEmpty();
    }

    [Fact]
    public void No_class_asks_for_more_than_five_things()
    {
        var greedy =
            from type in Repository.Types
            where type.IsClass && !IsRecord(type) && !typeof(Exception).IsAssignableFrom(type)
            from constructor in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            where constructor.GetParameters().Length > MostConstructorParameters
            select $"{type.FullName}({constructor.GetParameters().Length})";

        greedy.ShouldBeEmpty();
    }

    [Fact]
    public void Handlers_are_internal_and_sealed()
    {
        var open = Repository.Types
            .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && s_handlers.Contains(face.GetGenericTypeDefinition())))
            .Where(type => type is { IsClass: true, IsAbstract: false } && (type.IsVisible || !type.IsSealed))
            .Select(type => type.FullName);

        open.ShouldBeEmpty();
    }

    [Fact]
    public void Commands_queries_and_events_are_sealed_records()
    {
        var others = Repository.Types
            .Where(type => type is { IsInterface: false, IsAbstract: false })
            .Where(type => type.GetInterfaces().Any(IsMessage))
            .Where(type => !type.IsSealed || !IsRecord(type))
            .Select(type => type.FullName);

        others.ShouldBeEmpty();
    }

    [Fact]
    public void Every_public_type_says_what_it_is_for()
    {
        var silent =
            from assembly in Repository.Assemblies
            let documented = Documented(assembly)
            from type in assembly.GetExportedTypes()
            where !typeof(IComponent).IsAssignableFrom(type) && !type.IsNested && type.Name is not "_Imports"
            where type.Namespace?.StartsWith("Office.", StringComparison.Ordinal) == true
            where !documented.Contains($"T:{type.FullName}")
            select type.FullName;

        silent.ShouldBeEmpty();
    }

    private static HashSet<string> Documented(Assembly assembly)
        => XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml")).Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Value))
            .Select(member => (string)member.Attribute("name")!)
            .ToHashSet(StringComparer.Ordinal);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsMessage(Type face)
        => face == typeof(IOfficeEvent)
            || (face.IsGenericType && (face.GetGenericTypeDefinition() == typeof(ICommand<>) || face.GetGenericTypeDefinition() == typeof(IQuery<>)));

    // A word counts as a word of the name, so that Database and Basement are not taken for Base.
    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Utility|Service|Services|Common|Base)(?![a-z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vague();
}
