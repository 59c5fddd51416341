using System.Reflection;
using Xunit.v3;

namespace Office.Browser.Tests.Browsing;

/// <summary>Lets every test of the assembly leave its <see cref="Evidence"/> when it fails.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class KeepEvidenceAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
        => Evidence.Begin($"{methodUnderTest.DeclaringType!.Name}.{methodUnderTest.Name}");

    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Evidence.WriteIfFailed();
}
