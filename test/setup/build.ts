import { execFileSync } from 'node:child_process'

/** The command line tests run the real binary, so it is built once before them. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
}
